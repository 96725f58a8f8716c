import type { IntakenArticle } from '../../domain/articleInput.ts';
import type { ReadClaim } from '../../domain/claim.ts';
import { CodePoints } from '../../domain/codePoints.ts';
import { instantOf } from '../../domain/moment.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import { appendClaims } from './appendClaims.ts';
import type { ReadBy } from './claimRows.ts';
import { recogniseArticle } from './recogniseArticle.ts';

/** What became of an incoming article. */
export type ArticleOutcome = 'ADDED' | 'NEW_VERSION' | 'KNOWN';

export interface AppendedArticle {
  readonly outcome: ArticleOutcome;
  readonly articleId: string;
  readonly versionId: string;
  /** The ids of the claims, in their order; empty where the text was known. */
  readonly claimIds: readonly string[];
  /** The version that was the newest until now. */
  readonly supersededId: string | null;
}

/** Adds an article, or a new version of it, with its claims; a text that is there already is only recognised. */
export async function appendArticle(
  tx: Prisma.TransactionClient,
  article: IntakenArticle,
  claims: readonly ReadClaim[],
  by: ReadBy,
): Promise<AppendedArticle> {
  const known = await recogniseArticle(tx, article);
  if (known?.sameText) {
    const { articleId, versionId } = known;
    return { outcome: 'KNOWN', articleId, versionId, claimIds: [], supersededId: null };
  }
  const articleId = known?.articleId ?? (await addArticle(tx, article));
  const publishedInstant = article.publishedAt === null ? null : instantOf(article.publishedAt);
  const versionId = await addVersion(tx, article, articleId, (known?.ordinal ?? 0) + 1, publishedInstant);
  const home = { versionId, publishedInstant, points: new CodePoints(article.text) };
  const claimIds = await appendClaims(tx, claims, home, by);
  const supersededId = known?.versionId ?? null;
  return { outcome: known ? 'NEW_VERSION' : 'ADDED', articleId, versionId, claimIds, supersededId };
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
