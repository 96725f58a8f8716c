import type { CuratedQuestion } from '../../../ledger/decisions/curatedQuestions.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';

/** Opens a question that asks for the same kind of thing as another one, with a label or worded from its claims. Gives its id. */
export async function openSimilarQuestion(
  tx: LedgerTransaction,
  { kind, measureKey, periodStart, periodEnd, place }: CuratedQuestion,
  label: string | null = null,
): Promise<string> {
  const like = { kind, measureKey, label, periodStart, periodEnd, place };
  const [id] = await tx.addQuestions([like]);
  if (id === undefined) throw new Error('a question was added without an id');
  return id;
}
