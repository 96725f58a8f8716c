import type { Prisma } from '../../generated/prisma/client.ts';
import { versionForDecision } from '../../generated/prisma/sql.ts';

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
  const rows = await tx.$queryRawTyped(versionForDecision(versionId));
  return rows[0] ?? null;
}
