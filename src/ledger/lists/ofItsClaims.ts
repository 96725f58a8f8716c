import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';

/** Applies a condition on a publisher (`qa`) or an attribution (`qt`) to the active claims of the question `q`. */
export const ofItsClaims =
  ({ claimStates }: SqlAsOf) =>
  (condition: Prisma.Sql): Prisma.Sql =>
    Prisma.sql`EXISTS (
  SELECT FROM ${claimStates} qs JOIN claim qc ON qc.id = qs.claim_id
  JOIN article_version qv ON qv.id = qc.version_id JOIN article qa ON qa.id = qv.article_id
  LEFT JOIN attribution qt ON qt.claim_id = qc.id
  WHERE qs.question_id = q.id AND qs.active AND ${condition})`;
