import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { settleEvent } from './settleEvent.ts';

/** Events of one arrival that are settled: its own, those that it touches, and those whose claims leave a question. */
const MAX_EVENTS = 20;

/**
 * Settles events one after the other, then the other events that have claims at their questions. Returns the questions
 * that claims left or joined.
 * @param causeId the decision after which they are settled; `null` if an article came
 */
export async function settleEvents(
  tx: LedgerTransaction,
  eventIds: readonly string[],
  causeId: string | null = null,
): Promise<readonly string[]> {
  const waiting = new Set(eventIds);
  const reached: string[] = [];
  let settled = 0;
  // A set also gives the elements that are added while it is read, and each event once.
  for (const eventId of waiting) {
    if (++settled > MAX_EVENTS) break;
    const change = await settleEvent(tx, eventId, causeId);
    reached.push(...(await tx.refreshClaimStates(change.claimIds)));
    for (const other of change.eventIds) waiting.add(other);
  }
  return reached;
}
