import type { StanceRecord } from '../../ledger/decisions/stances.ts';
import type { ClaimContext } from './loadClaimContexts.ts';
import type { AgreementReads } from './agreementReads.ts';

/** The stances that hold among the statements of some claims. If there are fewer than two, it reads nothing. */
export async function loadStatementStances(
  read: AgreementReads,
  contexts: readonly ClaimContext[],
): Promise<readonly StanceRecord[]> {
  const statements = contexts.filter(({ claim }) => claim.kind === 'STATEMENT');
  return statements.length < 2 ? [] : read.stancesAmong(statements.map(({ claim }) => claim.id));
}
