import type { Prisma } from '../generated/prisma/client.ts';
import type { AsOfInstant } from './asOf/asOfInstant.ts';
import { sqlAsOf } from './asOf/sqlAsOf.ts';
import type { ArticleRecord } from './records.ts';

/** Articles with their newest versions. One statement with a join: Prisma would read the heads in a second one. */
export function articlesWithHead(
  prisma: Prisma.TransactionClient,
  asOf: AsOfInstant,
  ids: readonly string[],
): Promise<ArticleRecord[]> {
  return prisma.$queryRaw<ArticleRecord[]>`
    SELECT a.id, a.publisher_id AS "publisherId", a.url, a.external_id AS "externalId",
           h.version_id AS "versionId", a.recorded_at AS "recordedAt"
    FROM article a JOIN ${sqlAsOf(asOf).articleHeads} h ON h.article_id = a.id
    WHERE a.id = ANY(${[...ids]}::text[])`;
}
