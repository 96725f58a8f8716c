import type { Prisma } from '../../generated/prisma/client.ts';

/** A version as decisions see it, at this time. */
export interface CuratedVersion {
  readonly isCurrent: boolean;
  readonly isRetracted: boolean;
}

/** Whether a version is the newest of its article, and whether it was retracted; `null` if the id is unknown. */
export async function curatedVersion(
  tx: Prisma.TransactionClient,
  versionId: string,
): Promise<CuratedVersion | null> {
  const rows = await tx.$queryRaw<CuratedVersion[]>`
    SELECT EXISTS (SELECT FROM article_head h WHERE h.version_id = v.id) AS "isCurrent",
           is_retracted(v.id) AS "isRetracted"
    FROM article_version v WHERE v.id = ${versionId}`;
  return rows[0] ?? null;
}
