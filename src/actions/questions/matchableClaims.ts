import type { Claim } from '../../domain/claims/claim.ts';
import { articleContext } from '../../matching/terms/articleContext.ts';
import { matchableClaim } from '../../matching/claims/matchableClaim.ts';
import type { ArticleProfile, MatchableClaim } from '../../matching/claims/matchableClaim.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { lexiconOf } from '../lexiconOf.ts';

/** What matching needs of an article that was just read. */
export function matchableArticle(
  id: string,
  {
    title,
    text,
    publishedAt,
  }: { readonly title: string | null; readonly text: string; readonly publishedAt: string | null },
): ArticleProfile {
  return { id, publishedAt, context: articleContext({ title, text }, lexiconOf(null).terms) };
}

/** The claims of a text that were just read, as matching sees them, in their order. */
export function matchableReadings(
  claims: readonly Claim[],
  article: ArticleProfile,
): readonly MatchableClaim[] {
  return claims.map((claim) => matchableReading(claim, article));
}

function matchableReading(claim: Claim, article: ArticleProfile): MatchableClaim {
  const restates = claim.links.find(({ kind }) => kind === 'CONVERSION_OF')?.to ?? null;
  const { id, kind, words, sentence, frame, modality, polarity, times, attribution } = claim;
  return matchableClaim(
    {
      ...{ id, kind, frame, modality, polarity, times, restates },
      words: words.exact,
      start: words.start,
      sentence: { text: sentence.exact, start: sentence.start },
      speaker: attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
    },
    article,
    lexiconOf(null),
  );
}

/** Stored claims as matching sees them, by id. */
export async function matchableStored(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, MatchableClaim>> {
  const claims = await read.claimsToMatch(claimIds);
  const about = new Map(
    (await read.contexts([...new Set(claims.map(({ versionId }) => versionId))])).map(
      ({ versionId, context }) => [versionId, context],
    ),
  );
  return new Map(
    claims.map(({ versionId, articleId, publishedAt, ...parts }) => {
      const article = { id: articleId, publishedAt, context: about.get(versionId) ?? new Map() };
      return [parts.id, matchableClaim(parts, article, lexiconOf(null))] as const;
    }),
  );
}
