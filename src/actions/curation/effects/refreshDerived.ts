import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { refreshAgreements } from '../../agreements/refreshAgreements.ts';

/**
 * Refreshes the derived rows after a decision.
 * @param questionIds further questions that the decision changes
 */
export async function refreshDerived(
  tx: LedgerTransaction,
  claimIds: readonly string[],
  questionIds: readonly string[] = [],
): Promise<void> {
  const touched = await tx.refreshClaimStates(claimIds);
  const told = await tx.read.questionsOfBodies({ claimIds });
  const changed = [...new Set([...touched, ...questionIds, ...told])].sort();
  await refreshAgreements(tx, changed);
  await tx.refreshEventStates({ claimIds, questionIds: changed });
}
