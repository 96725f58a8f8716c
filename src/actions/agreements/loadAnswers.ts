import { groupBy } from '../../domain/groupBy.ts';
import { publishedBy } from '../../domain/claims/publishedBy.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';

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

/**
 * The claims that answer some questions: the active ones, or those that were published by a time. A claim keeps the question
 * that it has at the reader's instant.
 */
export async function loadAnswers(
  read: LedgerReader,
  questionIds: readonly string[],
  reportedBy: Date | null,
): Promise<Answers> {
  const active = await read.activeClaims(questionIds);
  if (reportedBy === null)
    return { counted: active, former: () => read.formerClaims(questionIds), undated: new Map() };
  const all = [...active, ...(await read.formerClaims(questionIds))];
  const claims = await read.claims(all.map(({ claimId }) => claimId));
  const versions = await read.datedVersions([...new Set(claims.map(({ versionId }) => versionId))]);
  const states = publishedBy(versions, claims, reportedBy);
  const groups = groupBy(all, ({ claimId }) => states.get(claimId) ?? 'LATER');
  const undated = groupBy(groups.get('UNDATED') ?? [], ({ questionId }) => questionId);
  return {
    counted: groups.get('CURRENT') ?? [],
    former: () => Promise.resolve(groups.get('FORMER') ?? []),
    undated: new Map([...undated].map(([questionId, left]) => [questionId, left.length])),
  };
}
