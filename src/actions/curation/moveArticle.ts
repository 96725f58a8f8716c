import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { eventMerged, notFound } from './checks/refusals.ts';
import { settlePlaced } from './effects/settlePlaced.ts';

export interface MoveArticleInput {
  readonly articleId: string;
  /** The event that it belongs to; `null` for a new one. */
  readonly eventId: string | null;
  readonly reason: string;
}

export interface MovedArticle {
  /** The move. */
  readonly decisionId: string;
  readonly articleId: string;
  readonly fromId: string;
  readonly eventId: string;
}

interface CheckedMove {
  readonly articleId: string;
  readonly fromId: string;
  readonly eventId: string | null;
}

/**
 * Puts an article into another event. The matcher keeps it there, with all its later versions, and apart from the articles
 * of the event that it left. The questions of both events are settled again.
 */
export const moveArticle: Decision<MoveArticleInput, CheckedMove, MovedArticle> = {
  name: 'moveArticle',
  check: (tx, { articleId, eventId }) => checkMove(tx, articleId, eventId),
  apply: async (tx, { articleId, fromId, eventId: given }, by) => {
    const eventId = given ?? (await tx.addEvents(1))[0];
    if (eventId === undefined) throw new Error('an event was added without an id');
    const decisionId = await tx.addDecision('move', { articleId, fromId, eventId, ...by });
    const placed = { articleId, eventId, decidedBy: by.actor, causeId: decisionId, reason: by.reason };
    await tx.addMembers([placed]);
    const questionIds = await settlePlaced(tx, [eventId, fromId], decisionId);
    return ok({ value: { decisionId, articleId, fromId, eventId }, claimIds: [], questionIds });
  },
};

export const undoMove: DecisionUndo<'move'> = {
  affected: () => Promise.resolve({ claimIds: [], questionIds: [] }),
  checkRestored: async (tx, { id, fromId, eventId }) => {
    const back = (await tx.curation.isRetracted(id)) ? fromId : eventId;
    const [event] = await tx.curation.events([back]);
    return event && event.mergedIntoId !== null ? eventMerged('id', event) : ok(null);
  },
  settle: async (tx, { id, articleId, fromId, eventId }, { retractedId, retractionId, by }) => {
    const placed = { articleId, eventId, decidedBy: by.actor, causeId: retractionId, reason: by.reason };
    if (!(await tx.curation.isRetracted(id))) await tx.addMembers([placed]);
    const reached = await tx.refreshClaimStates(await tx.curation.claimsSettledBy(retractedId));
    return [...reached, ...(await settlePlaced(tx, [eventId, fromId], retractionId))];
  },
  describe: ({ articleId }) => articleId,
};

async function checkMove(
  tx: LedgerTransaction,
  articleId: string,
  eventId: string | null,
): Promise<DecisionResult<CheckedMove>> {
  const [article] = await tx.read.articles([articleId]);
  if (!article) return notFound('articleId', 'article', articleId);
  const [event] = eventId === null ? [] : await tx.curation.events([eventId]);
  if (eventId !== null && !event) return notFound('eventId', 'event', eventId);
  if (event && event.mergedIntoId !== null) return eventMerged('eventId', event);
  const [held] = await tx.read.eventsOfArticles([articleId]);
  if (!held) throw new Error(`${articleId} has no event`);
  const fromId = held.eventId;
  if (fromId === eventId) {
    return refuseDecision(
      'SAME_EVENT',
      'eventId',
      `${articleId} is in ${fromId} already.`,
      'Name another event, or none for a new one.',
    );
  }
  if (eventId === null && (await tx.read.eventArticles([fromId])).length === 1) {
    return refuseDecision(
      'SAME_EVENT',
      'eventId',
      `${articleId} is the only article of ${fromId}.`,
      'There is nothing to do: it has an event for itself.',
    );
  }
  return ok({ articleId, fromId, eventId });
}
