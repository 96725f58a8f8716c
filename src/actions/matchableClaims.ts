import type { ReadClaim } from '../domain/claim.ts';
import type { CodePoints } from '../domain/codePoints.ts';
import { articleContext } from '../matching/articleContext.ts';
import { matchableClaim } from '../matching/matchableClaim.ts';
import type { MatchableArticle, MatchableClaim } from '../matching/matchableClaim.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import { claimContexts } from './claimContexts.ts';

/** What matching needs of an article that was just read. */
export function matchableArticle(
  id: string,
  {
    title,
    text,
    publishedAt,
  }: { readonly title: string | null; readonly text: string; readonly publishedAt: string | null },
): MatchableArticle {
  return { id, publishedAt, context: articleContext({ title, text }) };
}

/** The claims of a text that were just read, as matching sees them, in their order; `ids` has an id for each. */
export function matchableReadings(
  ids: readonly string[],
  claims: readonly ReadClaim[],
  points: CodePoints,
  article: MatchableArticle,
): readonly MatchableClaim[] {
  return claims.map((claim, index) => {
    const conversion = claim.links.find(({ kind }) => kind === 'CONVERSION_OF');
    const restates = conversion === undefined ? null : (ids[conversion.to] ?? null);
    return matchableReading(ids[index] ?? '', claim, restates, points, article);
  });
}

function matchableReading(
  id: string,
  claim: ReadClaim,
  restates: string | null,
  points: CodePoints,
  article: MatchableArticle,
): MatchableClaim {
  const { kind, words, sentence, figure, modality, polarity, eventTime, asOf, attribution } = claim;
  return matchableClaim(
    {
      ...{ id, kind, figure, modality, polarity, eventTime, asOf, restates },
      words: points.slice(words.start, words.end),
      start: words.start,
      sentence: { text: points.slice(sentence.start, sentence.end), start: sentence.start },
      speaker: attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
    },
    article,
  );
}

/** Stored claims as matching sees them, by id. */
export async function matchableStored(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, MatchableClaim>> {
  const contexts = await claimContexts(read, await read.claims(claimIds));
  const versionIds = [...new Set(contexts.map(({ version }) => version.id))];
  const about = new Map(
    (await read.contexts(versionIds)).map(({ versionId, context }) => [versionId, context]),
  );
  return new Map(
    contexts.map(({ claim, version, chain }) => {
      const { id, kind, figure, modality, polarity, eventTime, asOf, selector, sentence } = claim;
      const article = {
        id: version.articleId,
        publishedAt: version.publishedAt,
        context: about.get(version.id) ?? new Map(),
      };
      const speaker = chain.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null;
      const own = { id, kind, figure, modality, polarity, eventTime, asOf, sentence, speaker };
      const parts = { ...own, restates: null };
      return [
        id,
        matchableClaim({ ...parts, words: selector.exact, start: selector.start }, article),
      ] as const;
    }),
  );
}
