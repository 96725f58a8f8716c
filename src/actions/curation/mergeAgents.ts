import { ok } from '../../domain/result.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { checkTie } from './checks/checkTie.ts';

export interface MergeAgentsInput {
  /** The agent that is the same as the other. */
  readonly agentId: string;
  /** The agent as which it counts. */
  readonly intoId: string;
  readonly reason: string;
}

export interface MergedAgents {
  /** The merge. */
  readonly decisionId: string;
  readonly agentId: string;
  readonly intoId: string;
}

/** Makes two agents one: the first counts as the second wherever it speaks. */
export const mergeAgents: Decision<MergeAgentsInput, MergeAgentsInput, MergedAgents> = {
  name: 'mergeAgents',
  check: async (tx, input) => {
    const { agentId, intoId: otherId } = input;
    const tie = { agentId, otherId, kind: 'MERGED', holds: true, otherField: 'intoId' } as const;
    const checked = await checkTie(tx, tie);
    return checked.ok ? ok(input) : checked;
  },
  apply: async (tx, { agentId, intoId }, by) => {
    const decisionId = await tx.addDecision('agentmerge', { agentId, intoId, ...by });
    const questionIds = await tx.read.questionsOfBodies({ agentIds: [agentId, intoId] });
    return ok({ value: { decisionId, agentId, intoId }, claimIds: [], questionIds });
  },
};

export const undoAgentMerge: DecisionUndo<'agentmerge'> = {
  affected: async (tx, { agentId, intoId }) => ({
    claimIds: [],
    questionIds: await tx.read.questionsOfBodies({ agentIds: [agentId, intoId] }),
  }),
  checkRestored: async (tx, { id, agentId, intoId: otherId }) => {
    if (await tx.curation.isRetracted(id)) return ok(null);
    const tie = { agentId, otherId, kind: 'MERGED', holds: true, otherField: 'intoId' } as const;
    return checkTie(tx, { ...tie, apartFrom: id });
  },
  describe: ({ agentId }) => agentId,
};
