import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { SettledQuestion } from '../../matching/questions/settleQuestions.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import { newQuestion } from '../questions/newQuestion.ts';

/** Opens the questions that have no id yet, each for its first claim, and gives the ids of all in their order. */
export async function openQuestions(
  tx: LedgerTransaction,
  questions: readonly SettledQuestion[],
): Promise<readonly string[]> {
  const opening = questions.flatMap(({ questionId, figures: [first] }) =>
    questionId === null && first ? [first.claim.id] : [],
  );
  const contexts = await loadClaimContexts(tx.read, await tx.read.claims(opening));
  const contextOf = new Map(contexts.map((context) => [context.claim.id, context]));
  const opened = await tx.addQuestions(
    opening.map((id) => {
      const context = contextOf.get(id);
      if (!context) throw new Error(`${id} opens a question but can't be read`);
      return newQuestion(context.claim, context.version);
    }),
  );
  let next = 0;
  return questions.map(({ questionId }) => questionId ?? opened[next++] ?? '');
}
