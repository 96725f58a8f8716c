import type { IntakenArticle } from '../../domain/articleInput.ts';
import type { ReadClaim } from '../../domain/claim.ts';
import { CodePoints } from '../../domain/codePoints.ts';
import { instantOf } from '../../domain/moment.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import { agentKey, attributionRows, claimRow } from './claimRows.ts';
import type { ReadBy } from './claimRows.ts';
import { recogniseArticle } from './recogniseArticle.ts';

/** What became of an incoming article. */
export type ArticleOutcome = 'ADDED' | 'NEW_VERSION' | 'KNOWN';

export interface AppendedArticle {
  readonly outcome: ArticleOutcome;
  readonly articleId: string;
  readonly versionId: string;
}

/** Rows in one INSERT: a claim has some 45 columns and PostgreSQL takes 65,535 parameters a statement. */
const ROWS_PER_INSERT = 500;

/** Adds an article, or a new version of it, with its claims; a text that is there already is only recognised. */
export async function appendArticle(
  tx: Prisma.TransactionClient,
  article: IntakenArticle,
  claims: readonly ReadClaim[],
  by: ReadBy,
): Promise<AppendedArticle> {
  const known = await recogniseArticle(tx, article);
  if (known?.sameText) return { outcome: 'KNOWN', articleId: known.articleId, versionId: known.versionId };
  const articleId = known?.articleId ?? (await addArticle(tx, article));
  const publishedInstant = article.publishedAt === null ? null : instantOf(article.publishedAt);
  const versionId = await addVersion(tx, article, articleId, (known?.ordinal ?? 0) + 1, publishedInstant);
  await addClaims(tx, claims, { versionId, publishedInstant, points: new CodePoints(article.text) }, by);
  return { outcome: known ? 'NEW_VERSION' : 'ADDED', articleId, versionId };
}

async function addArticle(tx: Prisma.TransactionClient, article: IntakenArticle): Promise<string> {
  const { url, externalId, publisher } = article;
  const publisherId = publisher === null ? null : await publisherNamed(tx, publisher);
  const { id } = await tx.article.create({ data: { id: newId('article'), publisherId, url, externalId } });
  return id;
}

async function publisherNamed(tx: Prisma.TransactionClient, name: string): Promise<string> {
  const key = { nameKey: nameKey(name) };
  await tx.publisher.createMany({ data: { id: newId('publisher'), name, ...key }, skipDuplicates: true });
  return (await tx.publisher.findUniqueOrThrow({ where: key, select: { id: true } })).id;
}

async function addVersion(
  tx: Prisma.TransactionClient,
  article: IntakenArticle,
  articleId: string,
  ordinal: number,
  publishedInstant: Date | null,
): Promise<string> {
  const { title, byline, language, publishedAt, text, textHash, rawHash, rawLength, parser } = article;
  const id = newId('version');
  await tx.articleVersion.createMany({
    data: {
      ...{ id, articleId, ordinal, title, byline, language, publishedAt, publishedInstant },
      ...{ text, textHash, rawHash, rawLength, parser },
    },
  });
  const head = { versionId: id, publishedInstant };
  await tx.articleHead.upsert({ where: { articleId }, create: { articleId, ...head }, update: head });
  return id;
}

async function addClaims(
  tx: Prisma.TransactionClient,
  claims: readonly ReadClaim[],
  home: { versionId: string; publishedInstant: Date | null; points: CodePoints },
  by: ReadBy,
): Promise<void> {
  const agentIds = await recordAgents(tx, claims);
  const rows = claims.map((claim) => claimRow(claim, home, by));
  await inBatches(rows, (data) => tx.claim.createMany({ data }));
  const idOf = (index: number): string => {
    const row = rows[index];
    if (!row) throw new Error(`there is no claim ${index} to link to or attribute`);
    return row.id;
  };
  const chains = claims.flatMap((claim, index) => attributionRows(claim, idOf(index), home.points, agentIds));
  await inBatches(chains, (data) => tx.attribution.createMany({ data }));
  const links = claims.flatMap((claim, index) =>
    claim.links.map(({ kind, to }) => ({ claimId: idOf(index), kind, targetId: idOf(to) })),
  );
  await inBatches(links, (data) => tx.claimLink.createMany({ data }));
}

async function inBatches<Row>(
  rows: readonly Row[],
  insert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < rows.length; first += ROWS_PER_INSERT) {
    await insert(rows.slice(first, first + ROWS_PER_INSERT));
  }
}

/** The ids of all agents in the claims' chains, by `agentKey`; new ones are added. */
async function recordAgents(
  tx: Prisma.TransactionClient,
  claims: readonly ReadClaim[],
): Promise<ReadonlyMap<string, string>> {
  const agents = new Map(
    claims.flatMap((claim) => claim.attribution).map(({ agent }) => [agentKey(agent), agent]),
  );
  if (agents.size === 0) return new Map();
  // Sorted, so that two writers that add the same agents do not wait for each other in a circle.
  const wanted = [...agents.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, agent]) => agent);
  await tx.agent.createMany({
    data: wanted.map(({ name, kind }) => ({ id: newId('agent'), name, kind, nameKey: nameKey(name) })),
    skipDuplicates: true,
  });
  const rows = await tx.agent.findMany({
    where: { nameKey: { in: wanted.map(({ name }) => nameKey(name)) } },
  });
  return new Map(rows.map((row) => [agentKey(row), row.id]));
}
