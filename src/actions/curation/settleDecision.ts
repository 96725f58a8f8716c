import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { SettleQuestions } from './curationVerb.ts';

/** The key of the lock that every decision on claims and questions takes first. */
const DECISIONS = 'decisions';

/**
 * Lets one person decide at a time, so that the second sees what the first has decided. One lock for all: which
 * questions a decision touches is only known when it is worked out, and people are few and decide in milliseconds.
 */
export const awaitTurn = (tx: LedgerTransaction): Promise<void> => tx.lock([DECISIONS]);

/**
 * Brings what is derived up to a decision that was recorded. Claims are settled first; then the questions that any of
 * them left or came to are held, all at once, against articles that come in and give claims to them.
 * @param questionIds further questions that the decision changes
 */
export async function settleDecision(
  tx: LedgerTransaction,
  settleQuestions: SettleQuestions,
  claimIds: readonly string[],
  questionIds: readonly string[],
): Promise<void> {
  const touched = await tx.settleClaims(claimIds);
  const ids = new Set([...touched, ...questionIds]);
  const questions = await tx.curation.questions([...ids]);
  for (const { standingId } of questions) ids.add(standingId);
  await tx.lock([...ids]);
  // What an article gave meanwhile to a question that is merged now.
  const merged = questions.filter(({ mergedIntoId }) => mergedIntoId !== null).map(({ id }) => id);
  const late = await tx.settleClaims(await tx.curation.claimsAtQuestions(merged));
  await settleQuestions(tx, [...new Set([...ids, ...late])].sort());
}
