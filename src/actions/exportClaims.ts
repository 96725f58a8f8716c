import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { Position } from '../ledger/page/pages.ts';
import type { ArticleRecord, AttributionRecord, ClaimRecord } from '../ledger/records.ts';
import { figureOfLine } from './claimLine.ts';
import type { ClaimLine } from './claimLine.ts';

/** Claims read at once: some 1 MB, six statements. */
const BATCH = 500;

/** Every claim of the newest version of every article, in the order they were recorded, as lines for other programs. */
export async function* exportClaims(read: LedgerReader): AsyncGenerator<ClaimLine> {
  let after: Position | undefined;
  do {
    const [page] = await read.pages({
      list: 'claims',
      currentOnly: true,
      order: 'RECORDED_AT',
      descending: false,
      limit: BATCH,
      fromEnd: false,
      ...(after && { after }),
    });
    const ids = page?.positions.map(({ id }) => id) ?? [];
    const claims = new Map((await read.claims(ids)).map((claim) => [claim.id, claim]));
    const lineOf = await lineWriter(read, [...claims.values()]);
    for (const id of ids) {
      const claim = claims.get(id);
      if (claim) yield lineOf(claim);
    }
    after = page?.hasMore ? page.positions.at(-1) : undefined;
  } while (after);
}

/** Reads what the lines of some claims need beside them, and gives the writer of their lines. */
async function lineWriter(
  read: LedgerReader,
  claims: readonly ClaimRecord[],
): Promise<(claim: ClaimRecord) => ClaimLine> {
  const versions = byId(await read.versions(distinct(claims.map(({ versionId }) => versionId))));
  const articles = byId(
    await read.articles(distinct([...versions.values()].map(({ articleId }) => articleId))),
  );
  const publisherIds = [...articles.values()].flatMap(({ publisherId }) => publisherId ?? []);
  const publishers = byId(await read.publishers(distinct(publisherIds)));
  const attributions = await read.attributions(claims.map(({ id }) => id));
  const agents = byId(await read.agents(distinct(attributions.map(({ agentId }) => agentId))));
  const chains = new Map<string, AttributionRecord[]>();
  for (const link of attributions) chains.set(link.claimId, [...(chains.get(link.claimId) ?? []), link]);

  return (claim) => {
    const version = versions.get(claim.versionId);
    const article = version && articles.get(version.articleId);
    const { exact, start, end } = claim.selector;
    return {
      article: article ? nameOf(article) : null,
      id: claim.id,
      publisher: publishers.get(article?.publisherId ?? '')?.name ?? null,
      publishedAt: version?.publishedAt ?? null,
      kind: claim.kind,
      quote: { exact, start, end },
      ...figureOfLine(claim.figure),
      modality: claim.modality,
      polarity: claim.polarity,
      attribution: (chains.get(claim.id) ?? []).map(({ role, agentId, source }) => ({
        role,
        name: agents.get(agentId)?.name ?? '',
        quote: source,
      })),
      question: null,
      agreement: null,
    };
  };
}

const nameOf = ({ id, externalId }: ArticleRecord): string => externalId ?? id;
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
