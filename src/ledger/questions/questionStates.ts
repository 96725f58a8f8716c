import type { AgreementVerdict } from '../../generated/prisma/enums.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

/** What is derived of a question from the claims that answer it. */
export interface NewQuestionState {
  readonly questionId: string;
  readonly verdict: AgreementVerdict | null;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly publisherCount: number;
  readonly originCount: number;
  readonly unknownCount: number;
  /** Decimal string. */
  readonly spread: string | null;
  readonly latestInstant: Date | null;
  readonly unit: string | null;
  readonly noun: string | null;
  /** The whole agreement, as JSON. */
  readonly agreement: unknown;
  readonly policy: string | null;
  /** What the question is searched by. */
  readonly words: string;
}

/** Puts the states of questions in the place of those that were there. */
export async function saveQuestionStates(
  tx: Prisma.TransactionClient,
  states: readonly NewQuestionState[],
): Promise<void> {
  if (states.length === 0) return;
  const ids = states.map(({ questionId }) => questionId);
  const merges = await tx.$queryRaw<{ questionId: string; intoId: string }[]>`
    SELECT DISTINCT ON (m.question_id) m.question_id AS "questionId", m.into_id AS "intoId"
    FROM question_merge m WHERE m.question_id = ANY(${ids}::text[]) AND NOT is_retracted(m.id)
    ORDER BY m.question_id, m.id DESC`;
  const mergedInto = new Map(merges.map(({ questionId, intoId }) => [questionId, intoId]));
  await tx.questionState.deleteMany({ where: { questionId: { in: ids } } });
  await tx.questionState.createMany({
    data: states.map((state) => ({
      ...state,
      agreement: state.agreement as Prisma.InputJsonValue,
      mergedIntoId: mergedInto.get(state.questionId) ?? null,
    })),
  });
}

/** The standing claims of questions. */
export async function standingClaims(
  tx: Prisma.TransactionClient,
  questionIds: readonly string[],
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  return tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId" FROM claim_state
    WHERE question_id = ANY(${[...questionIds]}::text[]) AND stands ORDER BY claim_id`;
}

/** What is derived of a question, as it is read. */
export interface QuestionStateRecord {
  readonly questionId: string;
  readonly mergedIntoId: string | null;
  readonly verdict: AgreementVerdict | null;
  readonly claimCount: number;
  readonly spread: string | null;
  /** As it was kept: `Agreement` of the comparison floor, which this floor does not know. */
  readonly agreement: unknown;
}

export async function readQuestionStates(
  tx: Prisma.TransactionClient,
  questionIds: readonly string[],
): Promise<readonly QuestionStateRecord[]> {
  const rows = await tx.questionState.findMany({
    where: { questionId: { in: [...questionIds] } },
    select: {
      questionId: true,
      mergedIntoId: true,
      verdict: true,
      claimCount: true,
      spread: true,
      agreement: true,
    },
  });
  return rows.map(({ spread, ...row }) => ({ ...row, spread: spread?.toFixed() ?? null }));
}

/** The first and the newest `each` standing claims of questions, in the order they came. */
export async function sampleClaims(
  tx: Prisma.TransactionClient,
  questionIds: readonly string[],
  each: number,
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  return tx.$queryRaw`
    SELECT q.id AS "questionId", s.claim_id AS "claimId"
    FROM unnest(${[...questionIds]}::text[]) AS q(id)
    CROSS JOIN LATERAL (
      (SELECT claim_id FROM claim_state WHERE question_id = q.id AND stands ORDER BY claim_id LIMIT ${each})
      UNION
      (SELECT claim_id FROM claim_state WHERE question_id = q.id AND stands ORDER BY claim_id DESC LIMIT ${each})
    ) s
    ORDER BY s.claim_id`;
}
