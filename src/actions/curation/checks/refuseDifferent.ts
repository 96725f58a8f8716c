import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { PROFILE_MEMBERS } from '../../../matching/features/matchPolicy.ts';
import { frameDifferences } from '../../../matching/questions/frameDifferences.ts';
import { storedSubjects } from '../../questions/storedSubjects.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';

/** The claims that show what a question is about: its first and its newest ones. */
export async function memberIds(tx: LedgerTransaction, questionId: string): Promise<readonly string[]> {
  const sample = await tx.read.sampleClaims([questionId], PROFILE_MEMBERS / 2);
  return sample.map(({ claimId }) => claimId);
}

/** Refuses to bring claims to a question whose frame differs from theirs, and names the slots. */
export async function refuseDifferent(
  tx: LedgerTransaction,
  { claimIds, questionId }: { readonly claimIds: readonly string[]; readonly questionId: string },
): Promise<DecisionResult<never> | null> {
  const members = (await memberIds(tx, questionId)).filter((id) => !claimIds.includes(id));
  if (claimIds.length === 0 || members.length === 0) return null;
  const subjects = await storedSubjects(tx.read, [...claimIds, ...members]);
  const sideOf = (ids: readonly string[]) => ids.flatMap((id) => subjects.get(id) ?? []);
  const differences = frameDifferences(sideOf(claimIds), sideOf(members));
  if (differences.length === 0) return null;
  const slots = differences.map(({ dimension, because }) => `${dimension} (${because().replace(/\.$/, '')})`);
  return refuseDecision(
    'FRAMES_DIFFER',
    'evenIfDifferent',
    `The frames differ in ${slots.join(', ')}.`,
    'Give `evenIfDifferent: true` if it is meant all the same.',
  );
}
