import type { Prisma } from '../../generated/prisma/client.ts';

/** A newest version that no reader of its language has read. */
export interface UnreadVersion {
  readonly versionId: string;
  readonly language: string;
}

/** The newest versions whose newest reading found no reader, the oldest first; erased ones are left out. */
export function unreadVersions(tx: Prisma.TransactionClient): Promise<UnreadVersion[]> {
  return tx.$queryRaw<UnreadVersion[]>`
    SELECT h.version_id AS "versionId", r.language
    FROM article_head h
    JOIN LATERAL (SELECT n.status, n.language FROM reading n WHERE n.version_id = h.version_id
                  ORDER BY n.recorded_at DESC, n.id DESC LIMIT 1) r ON r.status = 'NOT_READ_LANGUAGE'
    WHERE NOT EXISTS (SELECT FROM erasure e WHERE e.version_id = h.version_id)
    ORDER BY h.version_id`;
}
