import type { Stance } from '../../domain/agreement/relation.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { OWN_COMMIT_TIME } from '../asOf/ownCommitTime.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';

/** The stance that holds between two statements. */
export interface StanceRecord {
  readonly id: string;
  readonly claimId: string;
  readonly otherId: string;
  readonly stance: Stance;
  readonly actor: string;
  readonly reason: string;
}

/** The stances that hold among some claims: of each pair, in whichever order, the newest that is not retracted. */
export async function stancesAmong(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  claimIds: readonly string[],
): Promise<readonly StanceRecord[]> {
  const ids = [...claimIds];
  const at = asOf === null ? OWN_COMMIT_TIME : sqlAsOf(asOf).at;
  return tx.$queryRaw`
    SELECT DISTINCT ON (least(s.claim_id, s.other_id), greatest(s.claim_id, s.other_id))
           s.id, s.claim_id AS "claimId", s.other_id AS "otherId", s.stance::text AS stance, s.actor, s.reason
    FROM claim_stance s
    WHERE s.claim_id = ANY(${ids}::text[]) AND s.other_id = ANY(${ids}::text[])
      AND s.recorded_at <= ${at} AND NOT is_retracted(s.id, ${at})
    ORDER BY least(s.claim_id, s.other_id), greatest(s.claim_id, s.other_id), s.recorded_at DESC, s.id DESC`;
}
