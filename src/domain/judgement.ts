/** A person's judgement of a reading, or of a claim as an answer to a question. */
export const JUDGEMENT_VERDICTS = ['POSITIVE', 'NEGATIVE', 'UNSURE'] as const;
export type JudgementVerdict = (typeof JUDGEMENT_VERDICTS)[number];
