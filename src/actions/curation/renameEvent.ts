import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { nameEvents } from '../events/nameEvents.ts';
import { checkWords } from './checks/checkWords.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { eventMerged, notFound } from './checks/refusals.ts';

export interface RenameEventInput {
  readonly eventId: string;
  readonly name: string;
  readonly reason: string;
}

export interface RenamedEvent {
  /** The decision on the name. */
  readonly decisionId: string;
  readonly eventId: string;
}

interface CheckedName {
  readonly eventId: string;
  readonly name: string;
}

/** Code points of a name: a headline is shorter. */
const MAX_NAME_LENGTH = 300;

/** Names an event. The name stays until it is retracted or another person names the event. */
export const renameEvent: Decision<RenameEventInput, CheckedName, RenamedEvent> = {
  name: 'renameEvent',
  check: async (tx, { eventId, name }) => {
    const words = checkWords(name, 'name', MAX_NAME_LENGTH);
    return words.ok ? checkName(tx, eventId, words.value) : words;
  },
  apply: async (tx, { eventId, name }, by) => {
    const decisionId = await tx.addDecision('rename', { eventId, name, ...by });
    await tx.addEventNames([{ eventId, name, decidedBy: by.actor, causeId: decisionId }]);
    return ok({ value: { decisionId, eventId }, claimIds: [], questionIds: [] });
  },
};

export const undoRename: DecisionUndo<'rename'> = {
  affected: () => Promise.resolve({ claimIds: [], questionIds: [] }),
  settle: async (tx, { id, eventId, name }, { retractionId, by }) => {
    // The matcher may have named the event since, so the name is given again.
    if (await tx.curation.isRetracted(id)) await nameEvents(tx, [eventId]);
    else await tx.addEventNames([{ eventId, name, decidedBy: by.actor, causeId: retractionId }]);
    return [];
  },
  describe: ({ eventId }) => eventId,
};

async function checkName(
  tx: LedgerTransaction,
  eventId: string,
  name: string,
): Promise<DecisionResult<CheckedName>> {
  const [event] = await tx.curation.events([eventId]);
  if (!event) return notFound('eventId', 'event', eventId);
  if (event.mergedIntoId !== null) return eventMerged('eventId', event);
  const [named] = await tx.read.events([eventId]);
  if (named?.name !== name || !named.isNamedByPerson) return ok({ eventId, name });
  return refuseDecision(
    'ALREADY_DECIDED',
    'name',
    `A person gave ${eventId} this name already.`,
    'There is nothing to do. To go back to the name of the matcher, retract the decision on the name.',
  );
}
