import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { DECIDING, MATCHING } from '../locks.ts';

/**
 * Waits until nobody else decides and no article is being matched, so that a decision sees all that was before it.
 * @param between a version that it takes back, or whatever else has to be held between the two
 */
export async function awaitTurn(tx: LedgerTransaction, between: readonly string[] = []): Promise<void> {
  await tx.lock([DECIDING]);
  await tx.lock(between);
  await tx.lock([MATCHING]);
}
