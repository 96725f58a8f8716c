import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { encodeLayout } from '../../domain/claims/layout.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { versionEntryRecord } from '../outbox/versionEntryRecord.ts';
import { newId } from '../newId.ts';
import { newSalt } from '../newSalt.ts';
import { addReading } from './addReading.ts';
import { appendClaims } from './appendClaims.ts';
import type { ReadBy } from './claimRows.ts';
import { recogniseArticle } from './recogniseArticle.ts';

/** The result of submitting an article. */
export type ArticleOutcome = 'ADDED' | 'NEW_VERSION' | 'KNOWN';

export interface AppendedArticle {
  readonly outcome: ArticleOutcome;
  readonly articleId: string;
  readonly versionId: string;
  /** The claims under the ledger's ids, in their order; empty if the text was known. */
  readonly claims: readonly Claim[];
  /** The version that was the newest before this one. */
  readonly supersededId: string | null;
}

/** Adds an article or a new version of it, with its claims. If the ledger has the text already, it adds nothing. */
export async function appendArticle(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  article: PreparedArticle,
  claims: readonly Claim[],
  by: ReadBy,
  reading: TextReading,
): Promise<AppendedArticle> {
  const known = await recogniseArticle(tx, article);
  if (known?.sameText) {
    const { articleId, versionId } = known;
    return { outcome: 'KNOWN', articleId, versionId, claims: [], supersededId: null };
  }
  const articleId = known?.articleId ?? (await addArticle(tx, entries, article));
  const publishedInstant = article.publishedAt === null ? null : parseInstant(article.publishedAt);
  const ordinal = (known?.ordinal ?? 0) + 1;
  const versionId = await addVersion(tx, entries, { ...article, articleId, ordinal, publishedInstant });
  await addReading(tx, entries, versionId, reading);
  const { title } = article;
  const home = { versionId, publishedInstant, title, points: new CodePoints(article.text) };
  const added = await appendClaims(tx, entries, claims, home, by);
  const supersededId = known?.versionId ?? null;
  return { outcome: known ? 'NEW_VERSION' : 'ADDED', articleId, versionId, claims: added, supersededId };
}

async function addArticle(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  article: PreparedArticle,
): Promise<string> {
  const { url, externalId, publisher } = article;
  const publisherId = publisher === null ? null : await publisherNamed(tx, entries, publisher);
  const row = { id: newId('article'), publisherId, url, externalId, recordedAt: entries.commitTime };
  await insertRows(tx, 'article', [row]);
  entries.add('article', [row]);
  return row.id;
}

/** The transaction excludes other writers, so no other transaction adds the same name meanwhile. */
async function publisherNamed(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  name: string,
): Promise<string> {
  const key = { nameKey: nameKey(name) };
  const known = await tx.publisher.findUnique({ where: key, select: { id: true } });
  if (known) return known.id;
  const row = { id: newId('publisher'), name, ...key, recordedAt: entries.commitTime };
  await insertRows(tx, 'publisher', [row]);
  entries.add('publisher', [row]);
  return row.id;
}

async function addVersion(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  version: PreparedArticle & {
    readonly articleId: string;
    readonly ordinal: number;
    readonly publishedInstant: Date | null;
  },
): Promise<string> {
  const { articleId, ordinal, publishedInstant, title, byline, language, publishedAt } = version;
  const { text, textHash, rawHash, rawLength, parser } = version;
  const layout = encodeLayout(version.layout);
  const row = {
    ...{ id: newId('version'), articleId, ordinal, title, byline, language, publishedAt, publishedInstant },
    ...{ text, layout, textHash, rawHash, rawLength, parser, salt: newSalt() },
    capturedAt: entries.commitTime,
  };
  await insertRows(tx, 'article_version', [row]);
  entries.addRecord('version', row.id, versionEntryRecord(row));
  const head = { versionId: row.id, publishedInstant };
  await tx.articleHead.upsert({ where: { articleId }, create: { articleId, ...head }, update: head });
  return row.id;
}
