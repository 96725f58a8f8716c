import type { AgreementReads } from './agreementReads.ts';

/** A claim at its question. */
export interface Answer {
  readonly claimId: string;
  readonly questionId: string;
}

/** The claims at some questions. */
export interface Answers {
  /** They count. */
  readonly counted: readonly Answer[];
  /** Those of older texts of their articles. */
  former(): Promise<readonly Answer[]>;
  /** By question, the number of claims that are left out because nothing dates them. */
  readonly undated: ReadonlyMap<string, number>;
}

/** The active claims that answer some questions. */
export async function loadActiveAnswers(
  read: AgreementReads,
  questionIds: readonly string[],
): Promise<Answers> {
  return {
    counted: await read.activeClaims(questionIds),
    former: () => read.formerClaims(questionIds),
    undated: new Map(),
  };
}
