import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import type { ClaimContext } from '../agreements/loadClaimContexts.ts';
import { addPublisherLink } from '../articles/addPublisherLink.ts';
import type { ClaimInput } from './input/claimInput.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { addCorrection } from './effects/addCorrection.ts';
import { assignAdded } from './effects/assignAdded.ts';
import { readInput } from './input/readInput.ts';
import { notFound, wasRetracted } from './checks/refusals.ts';
import { refuseDuplicate } from './checks/refuseDuplicate.ts';
import { isSameReading } from './input/isSameReading.ts';
import { loadVersionTarget } from './input/loadVersionTarget.ts';
import type { VersionTarget } from './input/loadVersionTarget.ts';

export interface JudgeClaimInput {
  readonly claimId: string;
  readonly verdict: JudgementVerdict;
  /** The right reading, with NEGATIVE only. If its `attribution` is `null`, it keeps the chain of the claim. */
  readonly correction: ClaimInput | null;
  readonly reason: string;
}

export interface JudgedClaim {
  /** The judgement. */
  readonly decisionId: string;
  readonly claimId: string;
  readonly correctionId: string | null;
}

interface CheckedClaim {
  readonly input: JudgeClaimInput;
  readonly correction: CheckedCorrection | null;
}

interface CheckedCorrection {
  readonly read: Claim;
  readonly home: VersionTarget;
}

/**
 * Judges whether a reading is right. A claim that is judged NEGATIVE counts no more, and a corrected reading is added as a
 * new claim.
 */
export const judgeClaim: Decision<JudgeClaimInput, CheckedClaim, JudgedClaim> = {
  name: 'judgeClaim',
  check: async (tx, input, actor) => {
    const { claimId, verdict, correction, reason } = input;
    const claim = await checkClaim(tx, input);
    if (!claim.ok) return claim;
    if (correction === null) {
      const before = await refuseDuplicate(tx, { claimId, questionId: null, verdict, actor });
      return before ?? ok({ input, correction: null });
    }
    const checked = await checkCorrection(tx, claim.value, correction, reason);
    return checked.ok ? ok({ input, correction: checked.value }) : checked;
  },
  apply: async (tx, { input: { claimId, verdict }, correction }, by) => {
    const added = correction && (await addCorrection(tx, correction, by.actor));
    const correctionId = added?.id ?? null;
    const judged = { claimId, questionId: null, verdict, correctionId, carriedFromId: null, ...by };
    const causeId = await tx.addDecision('judgement', judged);
    const like = { decidedBy: by.actor, causeId, reason: by.reason };
    const questionIds = correction && added ? await assignAdded(tx, correction.home, [added], like) : [];
    const claimIds = await tx.curation.withCorrections([claimId]);
    return ok({ value: { decisionId: causeId, claimId, correctionId }, claimIds, questionIds });
  },
};

/** The undo of a judgement, on a reading or on an answer. */
export const undoJudgement: DecisionUndo<'judgement'> = {
  affected: async (tx, { id }) => {
    const claimIds = await tx.curation.claimsOfDecision(id);
    return { claimIds: await tx.curation.withCorrections(claimIds), questionIds: [] };
  },
  describe: ({ claimId }) => claimId,
};

async function checkClaim(
  tx: LedgerTransaction,
  { claimId, verdict, correction }: JudgeClaimInput,
): Promise<DecisionResult<ClaimContext>> {
  const [known] = await tx.curation.claims([claimId]);
  const [context] = await loadClaimContexts(tx.read, await tx.read.claims([claimId]));
  if (!known || !context) return notFound('claimId', 'claim', claimId);
  if (known.isRetracted) return wasRetracted('claimId', claimId);
  if (correction === null || verdict === 'NEGATIVE') return ok(context);
  return refuseDecision(
    'AMBIGUOUS_INPUT',
    'correction',
    `A reading that is judged ${verdict} is not corrected.`,
    'Judge it NEGATIVE to correct it, or leave the correction out.',
  );
}

/** Reads a correction in the version of its claim, or refuses it. */
async function checkCorrection(
  tx: LedgerTransaction,
  corrected: ClaimContext,
  input: ClaimInput,
  reason: string,
): Promise<DecisionResult<CheckedCorrection>> {
  const home = await loadVersionTarget(tx, corrected.claim.versionId, 'claimId');
  if (!home.ok) return home;
  const given = readInput(
    home.value,
    { ...input, place: input.place ?? placeOf(corrected) },
    'correction',
    reason,
  );
  if (!given.ok) return given;
  const read = { ...given.value, attribution: chainOf(given.value, input, corrected) };
  if (!isSameReading(read, corrected.claim)) return ok({ read, home: home.value });
  return refuseDecision(
    'AMBIGUOUS_INPUT',
    'correction',
    'The correction reads the words as the claim does.',
    'Change the correction, or judge the reading POSITIVE.',
  );
}

/** The words of a correction are in the title if those of the claim are. */
const placeOf = ({ claim: { place } }: ClaimContext): 'HEADLINE' | null =>
  place === 'HEADLINE' ? place : null;

/** The chain of a correction: the given one with the publisher, or the chain of the claim if none is given. */
function chainOf(
  read: Claim,
  { attribution }: ClaimInput,
  { claim }: ClaimContext,
): readonly AttributionLink[] {
  if (attribution === null) return claim.attribution;
  const { publisher } = claim.publication;
  return publisher === null ? read.attribution : addPublisherLink(publisher, read.attribution);
}
