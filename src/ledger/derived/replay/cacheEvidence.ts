import type { LedgerReader } from '../../ledgerReader.ts';
import type { LedgerTransaction } from '../../ledgerTransaction.ts';
import type { ArticleRecord, AttributionRecord } from '../../records.ts';
import { lruCache, readThrough } from './lruCache.ts';
import type { ReplayBatch } from './replayBatches.ts';

/** The number of cached rows of a kind: the claims of a few hundred articles, at most some kilobytes each. */
const MAX_CACHED = 10_000;
/** A text is read only in the transaction that adds it. */
const MAX_TEXTS = 200;

/** A transaction that caches the rows that can't change while it lasts. */
export interface CachingTransaction {
  readonly tx: LedgerTransaction;
  /** Reads the rows that the next transactions need, all at once. */
  readAhead(recorded: readonly ReplayBatch[]): Promise<void>;
  /** Sets the newest versions of articles from here on. */
  renew(articles: readonly ArticleRecord[]): void;
}

/**
 * The same transaction with a bounded cache of evidence. Evidence only grows, and no other transaction adds any before
 * this one ends. Derived state is read again each time, except the topics of texts.
 */
export function cacheEvidence(tx: LedgerTransaction): CachingTransaction {
  const { read } = tx;
  const articles = lruCache<ArticleRecord>(MAX_CACHED);
  const contexts = lruCache<Awaited<ReturnType<LedgerReader['contexts']>>[number]>(MAX_CACHED);
  const chains = lruCache<readonly AttributionRecord[]>(MAX_CACHED);
  const cachedReads: LedgerReader = {
    ...read,
    publishers: cached((ids) => read.publishers(ids)),
    articles: (ids) =>
      readThrough(articles, ids, async (unknown) => (await read.articles(unknown)).map(withId)),
    versions: cached((ids) => read.versions(ids)),
    texts: cached((ids) => read.texts(ids), MAX_TEXTS),
    claims: cached((ids) => read.claims(ids)),
    claimsToMatch: cached((ids) => read.claimsToMatch(ids)),
    agents: cached((ids) => read.agents(ids)),
    questions: cached((ids) => read.questions(ids)),
    attributions: async (claimIds) =>
      (await readThrough(chains, claimIds, (unknown) => chainsOf(read, unknown))).flat(),
    contexts: (ids) =>
      readThrough(contexts, ids, async (unknown) =>
        (await read.contexts(unknown)).map((row) => [row.versionId, row] as const),
      ),
  };
  return {
    tx: {
      ...tx,
      read: cachedReads,
      saveVersionState: async (state) => {
        await tx.saveVersionState(state);
        contexts.set(state.versionId, state);
      },
    },
    readAhead: (recorded) => readAhead(cachedReads, recorded),
    renew: (renewed) => {
      for (const article of renewed) articles.set(article.id, article);
    },
  };
}

async function readAhead(read: LedgerReader, recorded: readonly ReplayBatch[]): Promise<void> {
  const versionIds = recorded.flatMap(({ versions }) => versions.map(({ id }) => id));
  const claimIds = recorded.flatMap((each) => each.claimIds);
  await read.versions(versionIds);
  await read.texts(versionIds);
  await read.questions(recorded.flatMap(({ questionIds }) => questionIds));
  await read.claims(claimIds);
  await read.claimsToMatch(claimIds);
  const links = await read.attributions(claimIds);
  await read.agents(links.map(({ agentId }) => agentId));
}

const withId = <Row extends { readonly id: string }>(row: Row): readonly [string, Row] => [row.id, row];

/** Reads rows by their ids, from the cache if possible. */
function cached<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  most = MAX_CACHED,
): (ids: readonly string[]) => Promise<readonly Row[]> {
  const rows = lruCache<Row>(most);
  return (ids) => readThrough(rows, ids, async (unknown) => (await read(unknown)).map(withId));
}

async function chainsOf(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AttributionRecord[]>> {
  const chains = new Map<string, AttributionRecord[]>(claimIds.map((id) => [id, []]));
  for (const link of await read.attributions(claimIds)) chains.get(link.claimId)?.push(link);
  return chains;
}
