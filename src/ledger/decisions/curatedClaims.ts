import type { Prisma } from '../../generated/prisma/client.ts';
import {
  answersOfClaims,
  claimsForDecision,
  claimsUnderDecision,
  correctionsOfClaims,
  judgementsBefore as judgementsBeforeVersion,
} from '../../generated/prisma/sql.ts';
import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { ClaimKind, ClaimPlace } from '../../domain/vocabulary.ts';
import type { ScoreReason } from './suggestions.ts';

/** A claim as decisions see it, at this time. */
export interface CuratedClaim {
  readonly id: string;
  readonly versionId: string;
  readonly kind: ClaimKind;
  /** The question that it answers, whether it is active or not. */
  readonly questionId: string | null;
  readonly isActive: boolean;
  /** The claim, its version, or the judgement that created it was retracted. */
  readonly isRetracted: boolean;
}

/** The claims with these ids; unknown ids are left out. */
export async function curatedClaims(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedClaim[]> {
  return tx.$queryRawTyped(claimsForDecision([...ids]));
}

/** The ids of all claims that answer some questions, active or not, in their order. */
export async function claimsAtQuestions(
  tx: Prisma.TransactionClient,
  questionIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.claimState.findMany({
    where: { questionId: { in: [...questionIds] } },
    select: { claimId: true },
    orderBy: { claimId: 'asc' },
  });
  return rows.map(({ claimId }) => claimId);
}

/** The ids of all claims that ever answered a question. */
export async function claimsEverAt(
  tx: Prisma.TransactionClient,
  questionId: string,
): Promise<readonly string[]> {
  const rows = await tx.answer.findMany({
    where: { questionId },
    select: { claimId: true },
    distinct: ['claimId'],
  });
  return rows.map(({ claimId }) => claimId);
}

/** The ids of all claims whose state depends on a judgement or split: those that it moved, corrected or judged. */
export async function claimsOfDecision(
  tx: Prisma.TransactionClient,
  decisionId: string,
): Promise<readonly string[]> {
  const rows = await tx.$queryRawTyped(claimsUnderDecision(decisionId));
  return rows.map(({ id }) => id);
}

/** Claims with all their corrections, and the corrections of these. */
export async function withCorrections(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.$queryRawTyped(correctionsOfClaims([...claimIds]));
  return rows.map(({ id }) => id);
}

/** The number of readings of a kind that a reader has given of the same words. */
export async function countReadings(
  tx: Prisma.TransactionClient,
  words: {
    readonly versionId: string;
    readonly reader: string;
    readonly kind: ClaimKind;
    readonly place: ClaimPlace;
    readonly spanStart: number;
    readonly spanEnd: number;
  },
): Promise<number> {
  return tx.claim.count({ where: words });
}

/** The ids of all claims that one version of a reader has read in an article version. */
export async function readingsBy(
  tx: Prisma.TransactionClient,
  by: { readonly versionId: string; readonly reader: string; readonly readerVersion: string },
): Promise<readonly string[]> {
  return (await tx.claim.findMany({ where: by, select: { id: true } })).map(({ id }) => id);
}

/** A judgement that holds on a claim of an earlier version of an article. */
export interface EarlierJudgement {
  readonly id: string;
  /** The judgement that a person made: this one, or the one that it follows. */
  readonly originId: string;
  readonly claimId: string;
  readonly versionId: string;
  readonly questionId: string | null;
  readonly verdict: JudgementVerdict;
  readonly correctionId: string | null;
  readonly actor: string;
  readonly reason: string;
}

/** The judgements on claims of the `versions` versions before one, of the newest version first, else in their order. */
export async function judgementsBefore(
  tx: Prisma.TransactionClient,
  versionId: string,
  versions: number,
): Promise<readonly EarlierJudgement[]> {
  return tx.$queryRawTyped(judgementsBeforeVersion(versionId, versions));
}

/** An answer of a claim, with the decision that caused it. */
export interface ClaimAnswer {
  readonly claimId: string;
  readonly questionId: string;
  readonly decidedBy: string;
  readonly causeId: string | null;
  readonly reasons: readonly ScoreReason[];
}

/** All answers of some claims, of each in their order. */
export async function answersOf(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly ClaimAnswer[]> {
  if (claimIds.length === 0) return [];
  const rows = await tx.$queryRawTyped(answersOfClaims([...claimIds]));
  return rows.map(({ reasons, ...answer }) => ({ ...answer, reasons: reasons as unknown as ScoreReason[] }));
}
