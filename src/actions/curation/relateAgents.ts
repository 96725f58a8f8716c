import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import { ok } from '../../domain/result.ts';
import type { Decision, DecisionUndo } from './decision.ts';
import { checkTie } from './checks/checkTie.ts';

/** A relation of two agents, or that it does not hold. */
export type AgentRelating = AgentRelationKind | `NOT_${AgentRelationKind}`;

export interface RelateAgentsInput {
  readonly agentId: string;
  readonly relation: AgentRelating;
  readonly otherId: string;
  readonly reason: string;
}

export interface RelatedAgents {
  /** The decision. */
  readonly decisionId: string;
  readonly agentId: string;
  readonly otherId: string;
}

const NOT = 'NOT_';

/** The kind of a relation, and whether it holds. */
const readRelating = (
  relation: AgentRelating,
): { readonly kind: AgentRelationKind; readonly holds: boolean } => {
  const holds = !relation.startsWith(NOT);
  return { kind: (holds ? relation : relation.slice(NOT.length)) as AgentRelationKind, holds };
};

/**
 * Says who speaks for whom, of what body another is a part, and which names are of one agent; or that it is not so. A
 * decision beats every text. The origins of all claims of the agents are counted again.
 */
export const relateAgents: Decision<RelateAgentsInput, RelateAgentsInput, RelatedAgents> = {
  name: 'relateAgents',
  check: async (tx, input) => {
    const { agentId, otherId, relation } = input;
    const tie = { agentId, otherId, ...readRelating(relation), otherField: 'otherId' as const };
    const checked = await checkTie(tx, tie);
    return checked.ok ? ok(input) : checked;
  },
  apply: async (tx, { agentId, otherId, relation }, by) => {
    const decisionId = await tx.addDecision('relating', {
      agentId,
      otherId,
      ...readRelating(relation),
      ...by,
    });
    const questionIds = await tx.read.questionsOfBodies({ agentIds: [agentId, otherId] });
    return ok({ value: { decisionId, agentId, otherId }, claimIds: [], questionIds });
  },
};

export const undoRelating: DecisionUndo<'relating'> = {
  affected: async (tx, { agentId, otherId }) => ({
    claimIds: [],
    questionIds: await tx.read.questionsOfBodies({ agentIds: [agentId, otherId] }),
  }),
  checkRestored: async (tx, { id, agentId, otherId }) => {
    const back = (await tx.read.agentTies([agentId, otherId])).find((tie) => tie.id === id);
    if (!back) return ok(null);
    const { kind, holds } = back;
    return checkTie(tx, { agentId, otherId, kind, holds, otherField: 'otherId', apartFrom: id });
  },
  describe: ({ agentId }) => agentId,
};
