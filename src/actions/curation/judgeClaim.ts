import type { AttributionLink, ReadClaim } from '../../domain/claim.ts';
import { FIGURE_POLICY } from '../../domain/figurePolicyTable.ts';
import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { claimContexts } from '../claimContexts.ts';
import type { ClaimContext } from '../claimContexts.ts';
import { endChain } from '../endChain.ts';
import type { ClaimInput } from './claimInput.ts';
import { curationVerb } from './curationVerb.ts';
import type { CurationVerb } from './curationVerb.ts';
import { decided, refused } from './decided.ts';
import type { Decided } from './decided.ts';
import { placeAdded } from './placeAdded.ts';
import { readInput } from './readInput.ts';
import { unknown, wasRetracted } from './refusals.ts';
import { sameAsBefore } from './sameAsBefore.ts';
import { sameReading } from './sameReading.ts';
import { settleDecision } from './settleDecision.ts';
import { versionHome } from './versionHome.ts';
import type { VersionHome } from './versionHome.ts';

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
      const before = await sameAsBefore(tx, { claimId, questionId: null, verdict, actor });
      if (before) return before;
    }
    const corrected = correction && (await addCorrection(tx, claim.value, correction, { actor, reason }));
    if (corrected?.ok === false) return corrected;
    const correctionId = corrected?.value.claimId ?? null;
    const judged = { claimId, questionId: null, verdict, correctionId, actor, reason };
    const causeId = await tx.addJudgement(judged);
    if (corrected) {
      const like = { decidedBy: actor, causeId, reason };
      const { home, claimId: addedId, read } = corrected.value;
      await placeAdded(tx, home, [addedId], [read], like);
    }
    await settleDecision(tx, await tx.curation.withCorrections([claimId]));
    return decided({ decisionId: causeId, claimId, correctionId });
  });

async function checkClaim(
  tx: LedgerTransaction,
  { claimId, verdict, correction }: JudgeClaimInput,
): Promise<Decided<ClaimContext>> {
  const [known] = await tx.curation.claims([claimId]);
  const [context] = await claimContexts(tx.read, await tx.read.claims([claimId]));
  if (!known || !context) return unknown('claimId', 'claim', claimId);
  if (known.isRetracted) return wasRetracted('claimId', claimId);
  if (correction === null || verdict === 'NEGATIVE') return decided(context);
  return refused(
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
): Promise<Decided<{ readonly claimId: string; readonly read: ReadClaim; readonly home: VersionHome }>> {
  const { versionId } = corrected.claim;
  const home = await versionHome(tx, versionId, 'claimId');
  if (!home.ok) return home;
  const given = readInput(home.value.prose, input, 'correction', reason);
  if (!given.ok) return given;
  const read = { ...given.value, attribution: chainOf(given.value, input, corrected) };
  if (sameReading(read, corrected)) {
    return refused(
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
  const [claimId] = await tx.appendClaims([read], home.value, by);
  if (claimId === undefined) throw new Error('a correction was added without an id');
  return decided({ claimId, read, home: home.value });
}

/** The chain of a correction: that of the claim where none is given, else the given one with the printing outlet. */
function chainOf(
  read: ReadClaim,
  { attribution }: ClaimInput,
  { chain, publisher }: ClaimContext,
): readonly AttributionLink[] {
  if (attribution === null) return chain;
  return publisher === null ? read.attribution : endChain(publisher, read.attribution);
}
