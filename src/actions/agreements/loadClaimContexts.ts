import { classedClaim, type ClassedClaim } from '../../comparison/claims/classedClaim.ts';
import type { PublishedClaim } from '../../domain/claims/publishedClaim.ts';
import type { AgentRecord, ArticleRecord, AttributionRecord, ClaimRecord } from '../../ledger/records.ts';
import { lexiconOf } from '../lexiconOf.ts';
import type { AgreementReads, ReadVersion } from './agreementReads.ts';

/** A stored claim, whole, and the article that prints it. */
export interface ClaimContext {
  readonly claim: Omit<ClaimRecord & PublishedClaim, 'attribution'> & {
    readonly attribution: readonly (AttributionRecord & { readonly agent: AgentRecord })[];
  };
  readonly version: ReadVersion;
  readonly article: ArticleRecord;
}

/** The claim with the classes of its words. */
export const classedContext = ({ claim, version }: ClaimContext): ClassedClaim =>
  classedClaim(claim, lexiconOf(version.language));

/** Reads what some claims refer to, in five statements whatever their number; in the order of the claims. */
export async function loadClaimContexts(
  read: AgreementReads,
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
    const { publishedAt } = version;
    const publication = { articleId: article.id, publisher, publishedAt, recordedAt: claim.recordedAt };
    return { claim: { ...claim, attribution: chains.get(claim.id) ?? [], publication }, version, article };
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
