import type { Prisma } from '../../generated/prisma/client.ts';
import type { ClaimKind } from '../../domain/vocabulary.ts';

/** A claim as decisions see it, at this moment. */
export interface CuratedClaim {
  readonly id: string;
  readonly versionId: string;
  readonly kind: ClaimKind;
  /** The question that it answers, whether it stands or not. */
  readonly questionId: string | null;
  readonly isActive: boolean;
  /** It, its version, or the judgement that gave it was retracted. */
  readonly isRetracted: boolean;
}

/** The claims with these ids; those that are not there are left out. */
export async function curatedClaims(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedClaim[]> {
  return tx.$queryRaw`
    SELECT c.id, c.version_id AS "versionId", c.kind::text AS kind, s.question_id AS "questionId",
           COALESCE(s.active, FALSE) AS "isActive",
           is_retracted(c.id) OR is_retracted(c.version_id)
             OR EXISTS (SELECT FROM judgement j WHERE j.correction_id = c.id AND is_retracted(j.id)) AS "isRetracted"
    FROM claim c LEFT JOIN claim_state s ON s.claim_id = c.id
    WHERE c.id = ANY(${[...ids]}::text[])`;
}

/** The ids of all claims that answer some questions, whether they stand or not, in their order. */
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

/** The ids of all claims that were ever given as answers to a question. */
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

/** The ids of all claims whose standing a judgement or split has a say in: what it moved, corrected or judged. */
export async function claimsOfDecision(
  tx: Prisma.TransactionClient,
  decisionId: string,
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT claim_id AS id FROM answer WHERE cause_id = ${decisionId}
    UNION SELECT claim_id FROM judgement WHERE id = ${decisionId}`;
  return rows.map(({ id }) => id);
}

/** Claims with all corrections of them, and corrections of these. */
export async function withCorrections(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE chain AS (
      SELECT id FROM unnest(${[...claimIds]}::text[]) AS given(id)
      UNION
      SELECT j.correction_id FROM chain JOIN judgement j ON j.claim_id = chain.id WHERE j.correction_id IS NOT NULL
    )
    SELECT id FROM chain`;
  return rows.map(({ id }) => id);
}

/** How many readings of a kind a reader has given of the same words. */
export async function countReadings(
  tx: Prisma.TransactionClient,
  words: {
    readonly versionId: string;
    readonly reader: string;
    readonly kind: ClaimKind;
    readonly spanStart: number;
    readonly spanEnd: number;
  },
): Promise<number> {
  return tx.claim.count({ where: words });
}

/** The ids of what a reader has read in a version, in one version of the reader. */
export async function readingsBy(
  tx: Prisma.TransactionClient,
  by: { readonly versionId: string; readonly reader: string; readonly readerVersion: string },
): Promise<readonly string[]> {
  return (await tx.claim.findMany({ where: by, select: { id: true } })).map(({ id }) => id);
}
