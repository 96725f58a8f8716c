import type { JudgementVerdict } from '../../../domain/judgement.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';

/**
 * Refuses a judgement if the actor's newest one on the subject is equal, holds, and is not stale. Another person may
 * repeat it, and an actor may renew a stale one.
 */
export async function refuseDuplicate(
  tx: LedgerTransaction,
  judgement: {
    readonly claimId: string;
    readonly questionId: string | null;
    readonly verdict: JudgementVerdict;
    readonly actor: string;
  },
): Promise<DecisionResult<never> | null> {
  const { claimId, questionId, verdict, actor } = judgement;
  const last = (await tx.read.claimEvents([claimId]))
    .filter(
      (event) => event.kind === 'JUDGED' && event.claimId === claimId && event.questionId === questionId,
    )
    .findLast(({ isRetracted }) => !isRetracted);
  if (last?.verdict !== verdict || last.actor !== actor || last.isStale) return null;
  return refuseDecision(
    'ALREADY_DECIDED',
    'verdict',
    `You have judged so already (${last.id}), and nothing has changed since.`,
    'There is nothing to do. To take it back, retract it.',
  );
}
