import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { insertRows } from '../sql/insertRows.ts';
import { DECISION_KINDS } from './decisionKinds.ts';
import type { DecisionName, DecisionRow } from './decisionKinds.ts';

/** The person who decides, and the reason. */
export interface DecidedBy {
  readonly actor: string;
  readonly reason: string;
}

/** Records a decision and returns its id. */
export async function addDecision<Name extends Exclude<DecisionName, 'erasure'>>(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  name: Name,
  decision: DecisionRow<Name>,
): Promise<string> {
  const row = { id: newId(name), recordedAt: entries.commitTime, ...decision };
  await insertRows(tx, DECISION_KINDS[name].table, [row]);
  entries.add(name, [row]);
  return row.id;
}
