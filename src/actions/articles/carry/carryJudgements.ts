import type { Claim } from '../../../domain/claims/claim.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { AppendTarget } from '../../../ledger/append/claimRows.ts';
import type { EarlierJudgement } from '../../../ledger/decisions/curatedClaims.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { CodePoints } from '../../../domain/claims/codePoints.ts';
import { loadClaimContexts, type ClaimContext } from '../../agreements/loadClaimContexts.ts';
import { addCorrection } from '../../curation/effects/addCorrection.ts';
import { isSameReading } from '../../curation/input/isSameReading.ts';
import { moveReading } from './moveReading.ts';
import { pairSameSentences } from './sameSentence.ts';

/** Earlier versions whose decisions are looked up. A live blog has more, but few sentences come back after so many. */
const MAX_VERSIONS = 50;

export type EarlierClaim = ClaimContext['claim'];

/** A judgement on a claim of the version before that no claim takes over. */
export interface LeftJudgement {
  readonly judgement: EarlierJudgement;
  readonly claim: EarlierClaim;
}

/** The decisions that a new version takes over from earlier ones. */
export interface CarriedJudgements {
  /** The corrected readings, added to the new version. */
  readonly corrections: readonly Claim[];
  /** The judged claim that a claim of the new version repeats, by the latter's id. */
  readonly repeats: ReadonlyMap<string, EarlierClaim>;
  /** The judgement of the new version that follows an earlier one, by the id of the earlier one. */
  readonly followers: ReadonlyMap<string, string>;
  readonly left: readonly LeftJudgement[];
}

/** The state of taking over. */
interface Carrying extends CarriedJudgements {
  readonly tx: LedgerTransaction;
  readonly home: AppendTarget;
  readonly judgements: ReadonlyMap<string, readonly EarlierJudgement[]>;
  readonly earlier: ReadonlyMap<string, EarlierClaim>;
  readonly corrections: Claim[];
  readonly repeats: Map<string, EarlierClaim>;
  readonly followers: Map<string, string>;
}

/**
 * Takes the judgements of people over to a new version, for each claim whose sentence an earlier version has too. It takes
 * over those on a reading, with its correction, and those on an answer. They keep author and reason, and are retracted
 * with the judgement that they follow. The caller assigns the claims.
 */
export async function carryJudgements(
  tx: LedgerTransaction,
  home: AppendTarget,
  supersededId: string,
  claims: readonly Claim[],
): Promise<CarriedJudgements> {
  const judged = await tx.curation.judgementsBefore(home.versionId, MAX_VERSIONS);
  const ids = judged.flatMap(({ claimId, correctionId }) => [claimId, correctionId ?? claimId]);
  const contexts = await loadClaimContexts(tx.read, await tx.read.claims([...new Set(ids)]));
  const earlier = new Map(contexts.map(({ claim }) => [claim.id, claim]));
  const judgements = groupBy(judged, ({ claimId }) => claimId);
  const corrections = new Set(judged.flatMap(({ correctionId }) => correctionId ?? []));
  // The newest version comes first: its decisions are the newest.
  const read = [...judgements.keys()].flatMap((id) => (corrections.has(id) ? [] : (earlier.get(id) ?? [])));
  const carrying: Carrying = {
    ...{ tx, home, judgements, earlier, left: [] },
    ...{ corrections: [], repeats: new Map(), followers: new Map() },
  };
  for (const [id, claim] of pairSameSentences(read, claims)) {
    const heir = claims.find((each) => each.id === id);
    if (heir) await follow(carrying, claim, heir);
  }
  const left = judged.flatMap((judgement) => {
    const claim = earlier.get(judgement.claimId);
    const isLeft = judgement.versionId === supersededId && !carrying.followers.has(judgement.id);
    return isLeft && claim ? [{ judgement, claim }] : [];
  });
  return { ...carrying, left };
}

/** Gives a claim the judgements of the claim that it repeats, and those of its corrections. */
async function follow(carrying: Carrying, claim: EarlierClaim, heir: Claim): Promise<void> {
  const { tx, home, judgements, earlier, repeats, followers } = carrying;
  const points = heir.place === 'HEADLINE' ? new CodePoints(home.title ?? '') : home.points;
  const moved = moveReading(claim, heir.sentence, points);
  const isSame = moved !== null && isSameReading(heir, moved);
  repeats.set(heir.id, claim);
  for (const judgement of judgements.get(claim.id) ?? []) {
    const { id, originId, questionId, verdict, actor, reason } = judgement;
    const corrected = earlier.get(judgement.correctionId ?? '');
    const read = corrected ? moveReading(corrected, heir.sentence, points) : null;
    // A judgement on a reading is about this reading; its correction tells how the sentence is read right.
    const holds = questionId !== null || (read === null ? isSame && !corrected : !isSameReading(heir, read));
    if (!holds) continue;
    const correction = read && (await addCorrection(tx, { read, home }, actor));
    const judged = { claimId: heir.id, questionId, verdict, correctionId: correction?.id ?? null };
    followers.set(
      id,
      await tx.addDecision('judgement', { ...judged, carriedFromId: originId, actor, reason }),
    );
    if (!correction || !corrected) continue;
    carrying.corrections.push(correction);
    await follow(carrying, corrected, correction);
  }
}
