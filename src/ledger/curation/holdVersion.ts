import type { Prisma } from '../../generated/prisma/client.ts';

/** A version that claims are added to. */
export interface HeldVersion {
  readonly isCurrent: boolean;
  readonly isRetracted: boolean;
}

/**
 * Keeps a version from being superseded until the transaction ends, and tells whether it is the newest now; `null`
 * where there is no such version.
 */
export async function holdVersion(
  tx: Prisma.TransactionClient,
  versionId: string,
): Promise<HeldVersion | null> {
  // A new version changes the row of the article's head, for which it waits.
  const heads = await tx.$queryRaw<{ versionId: string }[]>`
    SELECT h.version_id AS "versionId" FROM article_head h
    WHERE h.article_id = (SELECT v.article_id FROM article_version v WHERE v.id = ${versionId}) FOR SHARE`;
  const head = heads[0];
  if (!head) return null;
  const rows = await tx.$queryRaw<{ retracted: boolean }[]>`SELECT is_retracted(${versionId}) AS retracted`;
  return { isCurrent: head.versionId === versionId, isRetracted: rows[0]?.retracted ?? false };
}
