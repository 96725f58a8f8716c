import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { OWN_COMMIT_TIME } from '../asOf/ownCommitTime.ts';

/** The owner of an outlet. */
export interface PublisherOwner {
  readonly id: string;
  readonly publisherId: string;
  /** `null`: none that the operator knows. */
  readonly owner: string | null;
  readonly ownerKey: string | null;
}

/** The owners of outlets, of which the operator has said one. A replay sees the statements of its commit time. */
export async function publisherOwners(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  publisherIds: readonly string[],
): Promise<readonly PublisherOwner[]> {
  if (publisherIds.length === 0) return [];
  const at = asOf === null ? OWN_COMMIT_TIME : Prisma.sql`${asOf}::timestamptz`;
  return tx.$queryRaw`
    SELECT DISTINCT ON (o.publisher_id) o.id, o.publisher_id AS "publisherId", o.owner, o.owner_key AS "ownerKey"
    FROM ownership o
    WHERE o.publisher_id = ANY(${[...publisherIds]}::text[]) AND o.recorded_at <= ${at} AND NOT is_retracted(o.id, ${at})
    ORDER BY o.publisher_id, o.recorded_at DESC, o.id DESC`;
}
