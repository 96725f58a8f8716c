import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../newId.ts';
import type { ScoreReason } from './suggestions.ts';

/** Who decides, and why. */
export interface DecidedBy {
  readonly actor: string;
  readonly reason: string;
}

/** A claim's answer, with what it follows from. */
export interface NewAnswer {
  readonly claimId: string;
  readonly questionId: string;
  readonly decidedBy: string;
  readonly causeId: string | null;
  readonly score: string | null;
  readonly reasons: readonly ScoreReason[];
}

export interface NewQuestion {
  readonly kind: Prisma.QuestionCreateManyInput['kind'];
  readonly measureKey: string;
  readonly label: string;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly place: string | null;
}

/** Adds questions and gives their ids, in order. */
export async function addQuestions(
  tx: Prisma.TransactionClient,
  questions: readonly NewQuestion[],
): Promise<readonly string[]> {
  const rows = questions.map((question) => ({ id: newId('question'), ...question }));
  if (rows.length > 0) await tx.question.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

export async function addAnswers(tx: Prisma.TransactionClient, answers: readonly NewAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await tx.answer.createMany({
    data: answers.map(({ reasons, ...answer }) => ({
      id: newId('answer'),
      ...answer,
      reasons: reasons.map((reason) => ({ ...reason })),
    })),
  });
}

/** Adds a judgement on a reading (no question) or on whether a claim answers a question, and gives its id. */
export async function addJudgement(
  tx: Prisma.TransactionClient,
  judgement: DecidedBy & {
    readonly claimId: string;
    readonly questionId: string | null;
    readonly verdict: JudgementVerdict;
    readonly correctionId: string | null;
  },
): Promise<string> {
  const id = newId('judgement');
  await tx.judgement.createMany({ data: { id, ...judgement } });
  return id;
}

export async function addMerge(
  tx: Prisma.TransactionClient,
  merge: DecidedBy & { readonly questionId: string; readonly intoId: string },
): Promise<string> {
  const id = newId('merge');
  await tx.questionMerge.createMany({ data: { id, ...merge } });
  return id;
}

export async function addSplit(
  tx: Prisma.TransactionClient,
  split: DecidedBy & { readonly questionId: string; readonly partId: string },
): Promise<string> {
  const id = newId('split');
  await tx.questionSplit.createMany({ data: { id, ...split } });
  return id;
}

export async function addRetraction(
  tx: Prisma.TransactionClient,
  retraction: DecidedBy & { readonly subjectId: string },
): Promise<string> {
  const id = newId('retraction');
  await tx.retraction.createMany({ data: { id, ...retraction } });
  return id;
}
