import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import { decisionsSql } from './eventSql.ts';
import type { HistoryEvent } from './historyEvent.ts';
import { readEvents } from './readEvents.ts';

const { sql } = Prisma;

/** The statements of the operator on outlets, with their retractions; the oldest of each outlet first. */
export function publisherEvents(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  publisherIds: readonly string[],
): Promise<readonly HistoryEvent[]> {
  const state = sqlAsOf(asOf);
  const decided = decisionsSql(state, (kind) => kind.publisherEvents(sql`ANY(${[...publisherIds]}::text[])`));
  return readEvents(tx, state, decided, sql`SELECT NULL, NULL`);
}
