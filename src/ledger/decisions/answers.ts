import type { Prisma } from '../../generated/prisma/client.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { newId } from '../newId.ts';
import type { ScoreReason } from './suggestions.ts';

/** A claim's answer, with its cause. */
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
  /** As a person gave it; `null` if the ledger words it from the claims. */
  readonly label: string | null;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly place: string | null;
}

/** Adds questions and returns their ids, in order. */
export async function addQuestions(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  questions: readonly NewQuestion[],
): Promise<readonly string[]> {
  const rows = questions.map((question) => ({
    id: newId('question'),
    recordedAt: entries.commitTime,
    ...question,
  }));
  await insertRows(tx, 'question', rows);
  entries.add('question', rows);
  return rows.map(({ id }) => id);
}

export async function addAnswers(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  answers: readonly NewAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ reasons, ...answer }) => ({
    id: newId('answer'),
    recordedAt: entries.commitTime,
    ...answer,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await insertRows(tx, 'answer', rows);
  entries.add('answer', rows);
}
