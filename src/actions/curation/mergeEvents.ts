import type { DecidedBy } from '../../ledger/decisions/addDecision.ts';
import type { DecisionSubjectOf } from '../../ledger/decisions/decisionSubject.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { eventMerged, notFound } from './checks/refusals.ts';
import { settlePlaced } from './effects/settlePlaced.ts';

export interface MergeEventsInput {
  /** The event that is the same as the other. */
  readonly eventId: string;
  /** The event that its articles come to. */
  readonly intoId: string;
  readonly reason: string;
}

export interface MergedEvents {
  /** The merge. */
  readonly decisionId: string;
  readonly eventId: string;
  readonly intoId: string;
}

/**
 * Makes two events one: all articles of the first belong to the second, and the matcher keeps them together with those of
 * the second. The questions of the event are settled again.
 */
export const mergeEvents: Decision<MergeEventsInput, MergeEventsInput, MergedEvents> = {
  name: 'mergeEvents',
  check: async (tx, input) => {
    const pair = await checkMerge(tx, input.eventId, input.intoId);
    return pair.ok ? ok(input) : pair;
  },
  apply: async (tx, { eventId, intoId }, by) => {
    const decisionId = await tx.addDecision('eventmerge', { eventId, intoId, ...by });
    await putInto(tx, { eventIds: [eventId, intoId], intoId, causeId: decisionId, by });
    const questionIds = await settlePlaced(tx, [intoId], decisionId);
    return ok({ value: { decisionId, eventId, intoId }, claimIds: [], questionIds });
  },
};

export const undoEventMerge: DecisionUndo<'eventmerge'> = {
  affected: () => Promise.resolve({ claimIds: [], questionIds: [] }),
  checkRestored: checkMergeAgain,
  settle: async (tx, { id, eventId, intoId }, { retractedId, retractionId, by }) => {
    if (!(await tx.curation.isRetracted(id)))
      await putInto(tx, { eventIds: [eventId], intoId, causeId: retractionId, by });
    const reached = await tx.refreshClaimStates(await tx.curation.claimsSettledBy(retractedId));
    return [...reached, ...(await settlePlaced(tx, [intoId, eventId], retractionId))];
  },
  describe: ({ eventId }) => eventId,
};

interface Placing {
  readonly eventIds: readonly string[];
  readonly intoId: string;
  readonly causeId: string;
  readonly by: DecidedBy;
}

/** Puts all articles of some events into one. Those that are there already are from now on held there, too. */
async function putInto(tx: LedgerTransaction, { eventIds, intoId, causeId, by }: Placing): Promise<void> {
  const members = await tx.read.eventArticles(eventIds);
  await tx.addMembers(
    members.map(({ articleId }) => ({
      ...{ articleId, eventId: intoId, decidedBy: by.actor, causeId, reason: by.reason },
    })),
  );
}

async function checkMerge(
  tx: LedgerTransaction,
  eventId: string,
  intoId: string,
): Promise<DecisionResult<null>> {
  if (eventId === intoId)
    return refuseDecision('SAME_EVENT', 'intoId', 'The two are one event.', 'Name two events.');
  const found = new Map((await tx.curation.events([eventId, intoId])).map((row) => [row.id, row]));
  const event = found.get(eventId);
  const into = found.get(intoId);
  if (!event) return notFound('eventId', 'event', eventId);
  if (!into) return notFound('intoId', 'event', intoId);
  if (into.currentId === eventId) {
    return refuseDecision(
      'MERGE_CYCLE',
      'intoId',
      `${intoId} was itself merged into ${eventId}.`,
      'They are one already. To merge the other way round, retract that merge first.',
    );
  }
  if (event.mergedIntoId === intoId) {
    return refuseDecision(
      'ALREADY_DECIDED',
      'eventId',
      `${eventId} was merged into ${intoId} already.`,
      'There is nothing to do.',
    );
  }
  if (event.mergedIntoId !== null) return eventMerged('eventId', event);
  if (into.mergedIntoId !== null) return eventMerged('intoId', into);
  return checkMoves(tx, eventId, intoId);
}

/** Refuses to make events one between which a person moved an article: the move says that they are two. */
async function checkMoves(
  tx: LedgerTransaction,
  eventId: string,
  intoId: string,
): Promise<DecisionResult<null>> {
  const [move] = await tx.curation.movesBetween(eventId, intoId);
  if (!move) return ok(null);
  return refuseDecision(
    'ALREADY_DECIDED',
    null,
    `${move.id} moved ${move.articleId} from one of the two events to the other, so they are two.`,
    `Retract ${move.id} first.`,
  );
}

/** Whether the merge can be taken back, or brought back, beside the decisions since. */
async function checkMergeAgain(
  tx: LedgerTransaction,
  { id, eventId, intoId }: DecisionSubjectOf<'eventmerge'>,
): Promise<DecisionResult<null>> {
  const [event, into] = await Promise.all(
    [eventId, intoId].map(async (one) => (await tx.curation.events([one]))[0]),
  );
  if (!event || !into) return notFound('id', 'event', eventId);
  // The articles of both are where the later merge put them, and only its retraction parts them again.
  if (into.mergedIntoId !== null) return eventMerged('id', into);
  if (await tx.curation.isRetracted(id)) return ok(null);
  if (event.merges > 1) {
    return refuseDecision(
      'ALREADY_DECIDED',
      'id',
      `${eventId} was merged into another event since.`,
      'Retract that merge first.',
    );
  }
  return checkMoves(tx, eventId, intoId);
}
