import { matchSubject, type MatchSubject } from '../../matching/claims/matchSubject.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** The subjects of stored claims, by id, in two statements whatever their number. */
export async function storedSubjects(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, MatchSubject>> {
  const claims = await read.claimsToMatch(claimIds);
  const versionIds = [...new Set(claims.map(({ versionId }) => versionId))];
  const contexts = new Map(
    (await read.contexts(versionIds)).map(({ versionId, context }) => [versionId, context]),
  );
  return new Map(
    claims.map((claim) => {
      const { versionId, articleId, publishedAt, language } = claim;
      const article = { id: articleId, publishedAt, context: contexts.get(versionId) ?? new Map() };
      return [claim.id, matchSubject(claim, article, lexiconOf(language))] as const;
    }),
  );
}
