import type { Stance } from '../../domain/agreement/relation.ts';
import type { CuratedClaim } from '../../ledger/decisions/curatedClaims.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { notFound, wasRetracted } from './checks/refusals.ts';

export interface SubmitStanceInput {
  /** The statement that takes the stance. */
  readonly claimId: string;
  /** The statement that it is about. */
  readonly otherId: string;
  readonly stance: Stance;
  readonly reason: string;
}

export interface SubmittedStance {
  /** The stance. */
  readonly decisionId: string;
  readonly claimId: string;
  readonly otherId: string;
}

/**
 * Says whether one statement repeats another or denies it. The newest stance of a pair holds until it is retracted, and
 * the agreement of their question is computed again.
 */
export const submitStance: Decision<SubmitStanceInput, SubmitStanceInput, SubmittedStance> = {
  name: 'submitStance',
  check: async (tx, input, actor) => {
    const { claimId, otherId, stance } = input;
    const pair = await checkPair(tx, claimId, otherId);
    if (!pair.ok) return pair;
    const before = await refuseDuplicateStance(tx, { claimId, otherId, stance, actor });
    return before ?? ok(input);
  },
  apply: async (tx, { claimId, otherId, stance }, by) => {
    const decisionId = await tx.addDecision('stance', { claimId, otherId, stance, ...by });
    const value = { decisionId, claimId, otherId };
    return ok({ value, claimIds: [claimId, otherId], questionIds: [] });
  },
};

export const undoStance: DecisionUndo<'stance'> = {
  affected: (_, { claimId, otherId }) => Promise.resolve({ claimIds: [claimId, otherId], questionIds: [] }),
  describe: ({ claimId }) => claimId,
};

async function checkPair(
  tx: LedgerTransaction,
  claimId: string,
  otherId: string,
): Promise<DecisionResult<null>> {
  if (claimId === otherId)
    return refuseDecision('AMBIGUOUS_INPUT', 'otherId', 'The two are one claim.', 'Name two claims.');
  const found = new Map((await tx.curation.claims([claimId, otherId])).map((claim) => [claim.id, claim]));
  const one = checkClaim(found.get(claimId), claimId, 'claimId');
  if (!one.ok) return one;
  const other = checkClaim(found.get(otherId), otherId, 'otherId');
  if (!other.ok) return other;
  if (one.value.questionId !== null && one.value.questionId === other.value.questionId) return ok(null);
  return refuseDecision(
    'NOT_OF_QUESTION',
    'otherId',
    `${claimId} answers ${one.value.questionId ?? 'no question'}, ${otherId} ${other.value.questionId ?? 'none'}.`,
    'Only answers to one question agree or disagree: bring them together with judgeAnswer or mergeQuestions first.',
  );
}

function checkClaim(
  claim: CuratedClaim | undefined,
  id: string,
  field: 'claimId' | 'otherId',
): DecisionResult<CuratedClaim> {
  if (!claim) return notFound(field, 'claim', id);
  if (claim.isRetracted) return wasRetracted(field, id);
  if (claim.kind === 'STATEMENT') return ok(claim);
  return refuseDecision(
    'NOT_COMPARABLE',
    field,
    `${id} is a ${claim.kind}, and the relation of two of these follows from their words.`,
    'Take a stance on a STATEMENT; of a wrong reading use judgeClaim.',
  );
}

/** The refusal of a stance that its actor has taken already, while it holds and neither claim has changed since. */
async function refuseDuplicateStance(
  tx: LedgerTransaction,
  given: Omit<SubmitStanceInput, 'reason'> & { readonly actor: string },
): Promise<DecisionResult<never> | null> {
  const [held] = await tx.read.stancesAmong([given.claimId, given.otherId]);
  if (held?.stance !== given.stance || held.actor !== given.actor) return null;
  const events = await tx.read.claimEvents([given.claimId]);
  if (events.find(({ id }) => id === held.id)?.isStale === true) return null;
  return refuseDecision(
    'ALREADY_DECIDED',
    'stance',
    `You have said so already (${held.id}), and nothing has changed since.`,
    'There is nothing to do. To take it back, retract it.',
  );
}
