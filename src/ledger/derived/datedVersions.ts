import type { DatedVersion } from '../../domain/claims/publishedBy.ts';
import { decodeLayout } from '../../domain/claims/layout.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** All versions of the articles of some versions, with their times and layouts. */
export async function datedVersions(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  versionIds: readonly string[],
): Promise<readonly DatedVersion[]> {
  if (versionIds.length === 0) return [];
  type Row = Omit<DatedVersion, 'layout'> & { readonly layout: string | null };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.id, v.article_id AS "articleId", v.ordinal, v.published_instant AS "publishedInstant",
           v.captured_at AS "capturedAt", v.layout
    FROM (SELECT DISTINCT article_id FROM article_version WHERE id = ANY(${[...versionIds]}::text[])) a
    JOIN article_version v ON v.article_id = a.article_id
    WHERE ${sqlAsOf(asOf).there('v.captured_at')}
    ORDER BY v.article_id, v.ordinal`;
  return rows.map((row) => ({ ...row, layout: decodeLayout(row.layout) }));
}

/** The first publication of an article in the ledger; `null` if none has a date. */
export async function firstPublication(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
): Promise<Date | null> {
  const [first] = await tx.$queryRaw<{ readonly at: Date }[]>`
    SELECT v.published_instant AS at FROM article_version v
    WHERE COALESCE(v.published_instant, '-infinity') > '-infinity' AND ${sqlAsOf(asOf).there('v.captured_at')}
    ORDER BY COALESCE(v.published_instant, '-infinity') LIMIT 1`;
  return first?.at ?? null;
}
