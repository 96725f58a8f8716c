import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { settleQuestions } from '../settleQuestions.ts';

/**
 * Brings what is derived up to a decision that was recorded.
 * @param questionIds further questions that the decision changes
 */
export async function settleDecision(
  tx: LedgerTransaction,
  claimIds: readonly string[],
  questionIds: readonly string[] = [],
): Promise<void> {
  const touched = await tx.settleClaims(claimIds);
  await settleQuestions(tx, [...new Set([...touched, ...questionIds])].sort());
}
