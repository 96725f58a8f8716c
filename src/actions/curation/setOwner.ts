import { nameKey } from '../../domain/nameKey.ts';
import { ok } from '../../domain/result.ts';
import { checkWords } from './checks/checkWords.ts';
import { notFound } from './checks/refusals.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { refuseDecision } from './decisionResult.ts';

export interface SetOwnerInput {
  readonly publisherId: string;
  /** The name of the owner; `null` if the outlet has none that the operator knows. */
  readonly owner: string | null;
  readonly reason: string;
}

export interface OwnerSet {
  /** The statement. */
  readonly decisionId: string;
  readonly publisherId: string;
}

/** Code points of the name of an owner. */
const MAX_OWNER_LENGTH = 300;

/**
 * Names the owner of an outlet; for the operator. Outlets of one owner that name no source are one origin at most. The
 * newest statement holds until it is retracted.
 */
export const setOwner: Decision<SetOwnerInput, SetOwnerInput, OwnerSet> = {
  name: 'setOwner',
  check: async (tx, { publisherId, owner: given, reason }) => {
    const words = given === null ? ok(null) : checkWords(given, 'owner', MAX_OWNER_LENGTH);
    if (!words.ok) return words;
    const owner = words.value;
    if ((await tx.read.publishers([publisherId])).length === 0)
      return notFound('publisherId', 'publisher', publisherId);
    const [known] = await tx.read.publisherOwners([publisherId]);
    if ((known?.owner ?? null) !== owner) return ok({ publisherId, owner, reason });
    return refuseDecision(
      'ALREADY_DECIDED',
      'owner',
      owner === null ? `${publisherId} has no owner.` : `${owner} is the owner of ${publisherId} already.`,
      'There is nothing to do.',
    );
  },
  apply: async (tx, { publisherId, owner }, by) => {
    const ownerKey = owner === null ? null : nameKey(owner);
    const decisionId = await tx.addDecision('ownership', { publisherId, owner, ownerKey, ...by });
    const questionIds = await tx.read.questionsOfBodies({ publisherIds: [publisherId] });
    return ok({ value: { decisionId, publisherId }, claimIds: [], questionIds });
  },
};

export const undoOwnership: DecisionUndo<'ownership'> = {
  affected: async (tx, { publisherId }) => ({
    claimIds: [],
    questionIds: await tx.read.questionsOfBodies({ publisherIds: [publisherId] }),
  }),
  describe: ({ publisherId }) => publisherId,
};
