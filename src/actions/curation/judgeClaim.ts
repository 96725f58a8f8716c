import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import type { ClaimContext } from '../agreements/loadClaimContexts.ts';
import { addPublisherLink } from '../articles/addPublisherLink.ts';
import type { ClaimInput } from './input/claimInput.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { assignAdded } from './effects/assignAdded.ts';
import { readInput } from './input/readInput.ts';
import { notFound, wasRetracted } from './checks/refusals.ts';
import { refuseDuplicate } from './checks/refuseDuplicate.ts';
import { isSameReading } from './input/isSameReading.ts';
import { refreshDerived } from './effects/refreshDerived.ts';
import { loadVersionTarget } from './input/loadVersionTarget.ts';
import type { VersionTarget } from './input/loadVersionTarget.ts';

export interface JudgeClaimInput {
  readonly claimId: string;
  readonly verdict: JudgementVerdict;
  /** The right reading, with NEGATIVE only. Its chain is that of the claim where `attribution` is `null`. */
  readonly correction: ClaimInput | null;
  readonly reason: string;
}

export interface JudgedClaim {
  /** The judgement. */
  readonly decisionId: string;
  readonly claimId: string;
  readonly correctionId: string | null;
}

export type JudgeClaim = CurationVerb<JudgeClaimInput, JudgedClaim>;

/** Corrections of the same words are versions of one reader: each stands beside the ones before. */
const CORRECTION = 'correction';

/**
 * The verb that says whether a reading is right. A claim that is judged NEGATIVE counts no more; a corrected reading
 * is a claim of its own beside it.
 */
export const judgeClaim = (write: LedgerWriter): JudgeClaim =>
  curationVerb('judgeClaim', write, async (tx, input, actor) => {
    const { claimId, verdict, correction, reason } = input;
    const claim = await checkClaim(tx, input);
    if (!claim.ok) return claim;
    if (correction === null) {
      const before = await refuseDuplicate(tx, { claimId, questionId: null, verdict, actor });
      if (before) return before;
    }
    const corrected = correction && (await addCorrection(tx, claim.value, correction, { actor, reason }));
    if (corrected?.ok === false) return corrected;
    const correctionId = corrected?.value.added.id ?? null;
    const judged = { claimId, questionId: null, verdict, correctionId, actor, reason };
    const causeId = await tx.addJudgement(judged);
    if (corrected) {
      const like = { decidedBy: actor, causeId, reason };
      const { home, added } = corrected.value;
      await assignAdded(tx, home, [added], like);
    }
    await refreshDerived(tx, await tx.curation.withCorrections([claimId]));
    return ok({ decisionId: causeId, claimId, correctionId });
  });

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

/** Adds a corrected reading of a claim's version, or refuses it. */
async function addCorrection(
  tx: LedgerTransaction,
  corrected: ClaimContext,
  input: ClaimInput,
  { actor, reason }: { readonly actor: string; readonly reason: string },
): Promise<DecisionResult<{ readonly added: Claim; readonly home: VersionTarget }>> {
  const { versionId } = corrected.claim;
  const home = await loadVersionTarget(tx, versionId, 'claimId');
  if (!home.ok) return home;
  const given = readInput(home.value.prose, input, 'correction', reason);
  if (!given.ok) return given;
  const read = { ...given.value, attribution: chainOf(given.value, input, corrected) };
  if (isSameReading(read, corrected.claim)) {
    return refuseDecision(
      'AMBIGUOUS_INPUT',
      'correction',
      'The correction reads the words as the claim does.',
      'Give what is different, or judge the reading POSITIVE.',
    );
  }
  const { kind, words } = read;
  const place = { versionId, reader: CORRECTION, kind, spanStart: words.start, spanEnd: words.end };
  const version = String((await tx.curation.countReadings(place)) + 1);
  const by = { reader: CORRECTION, version, policy: FIGURE_POLICY.name, submittedBy: actor };
  const [added] = await tx.appendClaims([read], home.value, by);
  if (added === undefined) throw new Error('a correction was not added');
  return ok({ added, home: home.value });
}

/** The chain of a correction: that of the claim where none is given, else the given one with the printing outlet. */
function chainOf(
  read: Claim,
  { attribution }: ClaimInput,
  { claim }: ClaimContext,
): readonly AttributionLink[] {
  if (attribution === null) return claim.attribution;
  const { publisher } = claim.publication;
  return publisher === null ? read.attribution : addPublisherLink(publisher, read.attribution);
}
