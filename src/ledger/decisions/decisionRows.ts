import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
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
  journal: TransactionEntries,
  questions: readonly NewQuestion[],
): Promise<readonly string[]> {
  const rows = questions.map((question) => ({
    id: newId('question'),
    recordedAt: journal.commitTime,
    ...question,
  }));
  await insertRows(tx, 'question', rows);
  journal.add('question', rows);
  return rows.map(({ id }) => id);
}

export async function addAnswers(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  answers: readonly NewAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ reasons, ...answer }) => ({
    id: newId('answer'),
    recordedAt: journal.commitTime,
    ...answer,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await insertRows(tx, 'answer', rows);
  journal.add('answer', rows);
}

/** Adds a judgement on a reading (no question) or on whether a claim answers a question, and gives its id. */
export async function addJudgement(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  judgement: DecidedBy & {
    readonly claimId: string;
    readonly questionId: string | null;
    readonly verdict: JudgementVerdict;
    readonly correctionId: string | null;
  },
): Promise<string> {
  const row = { id: newId('judgement'), recordedAt: journal.commitTime, ...judgement };
  await insertRows(tx, 'judgement', [row]);
  journal.add('judgement', [row]);
  return row.id;
}

export async function addMerge(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  merge: DecidedBy & { readonly questionId: string; readonly intoId: string },
): Promise<string> {
  const row = { id: newId('merge'), recordedAt: journal.commitTime, ...merge };
  await insertRows(tx, 'question_merge', [row]);
  journal.add('merge', [row]);
  return row.id;
}

export async function addSplit(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  split: DecidedBy & { readonly questionId: string; readonly partId: string },
): Promise<string> {
  const row = { id: newId('split'), recordedAt: journal.commitTime, ...split };
  await insertRows(tx, 'question_split', [row]);
  journal.add('split', [row]);
  return row.id;
}

export async function addRetraction(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  retraction: DecidedBy & { readonly subjectId: string },
): Promise<string> {
  const row = { id: newId('retraction'), recordedAt: journal.commitTime, ...retraction };
  await insertRows(tx, 'retraction', [row]);
  journal.add('retraction', [row]);
  return row.id;
}
