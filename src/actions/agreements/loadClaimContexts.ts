import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type {
  AgentRecord,
  ArticleRecord,
  AttributionRecord,
  ClaimRecord,
  VersionRecord,
} from '../../ledger/records.ts';

/** A claim with all that its rows refer to. */
export interface ClaimContext {
  readonly claim: ClaimRecord;
  readonly version: VersionRecord;
  readonly article: ArticleRecord;
  readonly publisher: string | null;
  /** The origin first. */
  readonly chain: readonly (AttributionRecord & { readonly agent: AgentRecord })[];
}

/** Reads what some claims refer to, in five statements whatever their number; in the order of the claims. */
export async function loadClaimContexts(
  read: LedgerReader,
  claims: readonly ClaimRecord[],
): Promise<readonly ClaimContext[]> {
  const versions = byId(await read.versions(distinct(claims.map(({ versionId }) => versionId))));
  const articles = byId(
    await read.articles(distinct([...versions.values()].map(({ articleId }) => articleId))),
  );
  const publisherIds = [...articles.values()].flatMap(({ publisherId }) => publisherId ?? []);
  const publishers = byId(await read.publishers(distinct(publisherIds)));
  const links = await read.attributions(claims.map(({ id }) => id));
  const agents = byId(await read.agents(distinct(links.map(({ agentId }) => agentId))));
  const chains = new Map<string, (AttributionRecord & { agent: AgentRecord })[]>();
  for (const link of links) {
    const chain = chains.get(link.claimId) ?? [];
    chain.push({ ...link, agent: requireRow(agents, link.agentId) });
    chains.set(link.claimId, chain);
  }
  return claims.map((claim) => {
    const version = requireRow(versions, claim.versionId);
    const article = requireRow(articles, version.articleId);
    const publisher = publishers.get(article.publisherId ?? '')?.name ?? null;
    return { claim, version, article, publisher, chain: chains.get(claim.id) ?? [] };
  });
}

/** A row that a foreign key names. */
function requireRow<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`${id} is referred to but can't be read`);
  return row;
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
