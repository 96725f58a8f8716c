import type { IntakenArticle } from '../../domain/articleInput.ts';
import type { ReadClaim } from '../../domain/claim.ts';
import { CodePoints } from '../../domain/codePoints.ts';
import { instantOf } from '../../domain/moment.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../insertRows.ts';
import type { Journal } from '../log/journal.ts';
import { versionRecord } from '../log/leaves/versionRecord.ts';
import { newId } from '../newId.ts';
import { newSalt } from '../newSalt.ts';
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
  journal: Journal,
  article: IntakenArticle,
  claims: readonly ReadClaim[],
  by: ReadBy,
): Promise<AppendedArticle> {
  const known = await recogniseArticle(tx, article);
  if (known?.sameText) {
    const { articleId, versionId } = known;
    return { outcome: 'KNOWN', articleId, versionId, claimIds: [], supersededId: null };
  }
  const articleId = known?.articleId ?? (await addArticle(tx, journal, article));
  const publishedInstant = article.publishedAt === null ? null : instantOf(article.publishedAt);
  const ordinal = (known?.ordinal ?? 0) + 1;
  const versionId = await addVersion(tx, journal, { ...article, articleId, ordinal, publishedInstant });
  const home = { versionId, publishedInstant, points: new CodePoints(article.text) };
  const claimIds = await appendClaims(tx, journal, claims, home, by);
  const supersededId = known?.versionId ?? null;
  return { outcome: known ? 'NEW_VERSION' : 'ADDED', articleId, versionId, claimIds, supersededId };
}

async function addArticle(
  tx: Prisma.TransactionClient,
  journal: Journal,
  article: IntakenArticle,
): Promise<string> {
  const { url, externalId, publisher } = article;
  const publisherId = publisher === null ? null : await publisherNamed(tx, journal, publisher);
  const row = { id: newId('article'), publisherId, url, externalId, recordedAt: journal.moment };
  await insertRows(tx, 'article', [row]);
  journal.note('article', [row]);
  return row.id;
}

/** Writers are alone, so nobody else adds the same name meanwhile. */
async function publisherNamed(tx: Prisma.TransactionClient, journal: Journal, name: string): Promise<string> {
  const key = { nameKey: nameKey(name) };
  const known = await tx.publisher.findUnique({ where: key, select: { id: true } });
  if (known) return known.id;
  const row = { id: newId('publisher'), name, ...key, recordedAt: journal.moment };
  await insertRows(tx, 'publisher', [row]);
  journal.note('publisher', [row]);
  return row.id;
}

async function addVersion(
  tx: Prisma.TransactionClient,
  journal: Journal,
  version: IntakenArticle & {
    readonly articleId: string;
    readonly ordinal: number;
    readonly publishedInstant: Date | null;
  },
): Promise<string> {
  const { articleId, ordinal, publishedInstant, title, byline, language, publishedAt } = version;
  const { text, textHash, rawHash, rawLength, parser } = version;
  const row = {
    ...{ id: newId('version'), articleId, ordinal, title, byline, language, publishedAt, publishedInstant },
    ...{ text, textHash, rawHash, rawLength, parser, salt: newSalt() },
    capturedAt: journal.moment,
  };
  await insertRows(tx, 'article_version', [row]);
  journal.noteRecord('version', row.id, versionRecord(row));
  const head = { versionId: row.id, publishedInstant };
  await tx.articleHead.upsert({ where: { articleId }, create: { articleId, ...head }, update: head });
  return row.id;
}
