import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { nameEvents } from '../../events/nameEvents.ts';
import { settleEvents } from '../../events/settleEvents.ts';

/**
 * Settles and names events again after a decision on their articles, or after its retraction. Returns the questions that
 * claims left or joined, and those whose origins may be others.
 * @param causeId the decision or retraction: if it is retracted, so are the answers
 */
export async function settlePlaced(
  tx: LedgerTransaction,
  eventIds: readonly string[],
  causeId: string,
): Promise<readonly string[]> {
  const questionIds = await settleEvents(tx, eventIds, causeId);
  await nameEvents(tx, eventIds);
  const articleIds = (await tx.read.eventArticles(eventIds)).map(({ articleId }) => articleId);
  tx.notePlaced(eventIds, articleIds);
  return [...questionIds, ...(await tx.read.questionsOfBodies({ articleIds }))];
}
