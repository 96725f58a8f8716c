import type { LedgerReader } from '../ledgerReader.ts';
import type { LedgerTransaction } from '../ledgerTransaction.ts';
import type { ArticleRecord, AttributionRecord } from '../records.ts';
import { memory, recall } from './memory.ts';
import type { Recorded } from './recordedAt.ts';

/** Rows of a kind that are kept at hand: some kilobytes each at most, and the claims of a few hundred articles. */
const MOST_KEPT = 10_000;
/** Texts are asked for once, in the transaction that adds them. */
const MOST_TEXTS = 200;

/** A transaction that does not ask twice for what cannot change while it lasts. */
export interface RememberingTransaction {
  readonly tx: LedgerTransaction;
  /** Reads what will be asked of the next transactions, all of them together. */
  readAhead(recorded: readonly Recorded[]): Promise<void>;
  /** The articles have another newest version from here on. */
  renew(articles: readonly ArticleRecord[]): void;
}

/**
 * The same transaction, with what it reads of evidence kept in memory, within bounds: evidence is only added to, and by
 * nobody else before it ends. Whatever is derived, except what a text is about, is read anew each time.
 */
export function rememberEvidence(tx: LedgerTransaction): RememberingTransaction {
  const { read } = tx;
  const articles = memory<ArticleRecord>(MOST_KEPT);
  const contexts = memory<Awaited<ReturnType<LedgerReader['contexts']>>[number]>(MOST_KEPT);
  const chains = memory<readonly AttributionRecord[]>(MOST_KEPT);
  const remembering: LedgerReader = {
    ...read,
    publishers: remembered((ids) => read.publishers(ids)),
    articles: (ids) => recall(articles, ids, async (unknown) => (await read.articles(unknown)).map(withId)),
    versions: remembered((ids) => read.versions(ids)),
    texts: remembered((ids) => read.texts(ids), MOST_TEXTS),
    claims: remembered((ids) => read.claims(ids)),
    claimsToMatch: remembered((ids) => read.claimsToMatch(ids)),
    agents: remembered((ids) => read.agents(ids)),
    questions: remembered((ids) => read.questions(ids)),
    attributions: async (claimIds) =>
      (await recall(chains, claimIds, (unknown) => chainsOf(read, unknown))).flat(),
    contexts: (ids) =>
      recall(contexts, ids, async (unknown) =>
        (await read.contexts(unknown)).map((row) => [row.versionId, row] as const),
      ),
  };
  return {
    tx: {
      ...tx,
      read: remembering,
      saveVersionState: async (state) => {
        await tx.saveVersionState(state);
        contexts.set(state.versionId, state);
      },
    },
    readAhead: (recorded) => readAhead(remembering, recorded),
    renew: (renewed) => {
      for (const article of renewed) articles.set(article.id, article);
    },
  };
}

async function readAhead(read: LedgerReader, recorded: readonly Recorded[]): Promise<void> {
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

/** Reads rows by their ids, and what was read before from memory. */
function remembered<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  most = MOST_KEPT,
): (ids: readonly string[]) => Promise<readonly Row[]> {
  const rows = memory<Row>(most);
  return (ids) => recall(rows, ids, async (unknown) => (await read(unknown)).map(withId));
}

async function chainsOf(
  read: LedgerReader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AttributionRecord[]>> {
  const chains = new Map<string, AttributionRecord[]>(claimIds.map((id) => [id, []]));
  for (const link of await read.attributions(claimIds)) chains.get(link.claimId)?.push(link);
  return chains;
}
