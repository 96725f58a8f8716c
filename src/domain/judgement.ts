/** What a person says of a reading, or of whether a claim answers a question. */
export const JUDGEMENT_VERDICTS = ['POSITIVE', 'NEGATIVE', 'UNSURE'] as const;
export type JudgementVerdict = (typeof JUDGEMENT_VERDICTS)[number];
