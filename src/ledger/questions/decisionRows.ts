import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../insertRows.ts';
import type { Journal } from '../log/journal.ts';
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
  journal: Journal,
  questions: readonly NewQuestion[],
): Promise<readonly string[]> {
  const rows = questions.map((question) => ({
    id: newId('question'),
    recordedAt: journal.moment,
    ...question,
  }));
  await insertRows(tx, 'question', rows);
  journal.note('question', rows);
  return rows.map(({ id }) => id);
}

export async function addAnswers(
  tx: Prisma.TransactionClient,
  journal: Journal,
  answers: readonly NewAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ reasons, ...answer }) => ({
    id: newId('answer'),
    recordedAt: journal.moment,
    ...answer,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await insertRows(tx, 'answer', rows);
  journal.note('answer', rows);
}

/** Adds a judgement on a reading (no question) or on whether a claim answers a question, and gives its id. */
export async function addJudgement(
  tx: Prisma.TransactionClient,
  journal: Journal,
  judgement: DecidedBy & {
    readonly claimId: string;
    readonly questionId: string | null;
    readonly verdict: JudgementVerdict;
    readonly correctionId: string | null;
  },
): Promise<string> {
  const row = { id: newId('judgement'), recordedAt: journal.moment, ...judgement };
  await insertRows(tx, 'judgement', [row]);
  journal.note('judgement', [row]);
  return row.id;
}

export async function addMerge(
  tx: Prisma.TransactionClient,
  journal: Journal,
  merge: DecidedBy & { readonly questionId: string; readonly intoId: string },
): Promise<string> {
  const row = { id: newId('merge'), recordedAt: journal.moment, ...merge };
  await insertRows(tx, 'question_merge', [row]);
  journal.note('merge', [row]);
  return row.id;
}

export async function addSplit(
  tx: Prisma.TransactionClient,
  journal: Journal,
  split: DecidedBy & { readonly questionId: string; readonly partId: string },
): Promise<string> {
  const row = { id: newId('split'), recordedAt: journal.moment, ...split };
  await insertRows(tx, 'question_split', [row]);
  journal.note('split', [row]);
  return row.id;
}

export async function addRetraction(
  tx: Prisma.TransactionClient,
  journal: Journal,
  retraction: DecidedBy & { readonly subjectId: string },
): Promise<string> {
  const row = { id: newId('retraction'), recordedAt: journal.moment, ...retraction };
  await insertRows(tx, 'retraction', [row]);
  journal.note('retraction', [row]);
  return row.id;
}
