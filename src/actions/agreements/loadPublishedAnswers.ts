import { groupBy } from '../../domain/groupBy.ts';
import { publishedBy } from '../../domain/claims/publishedBy.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Answers } from './loadActiveAnswers.ts';

/** The claims of some questions that were published by a time, at the questions that they have at the reader's instant. */
export async function loadPublishedAnswers(
  read: LedgerReader,
  questionIds: readonly string[],
  reportedBy: Date,
): Promise<Answers> {
  const all = [...(await read.activeClaims(questionIds)), ...(await read.formerClaims(questionIds))];
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
