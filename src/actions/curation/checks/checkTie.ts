import type { AgentRelationKind } from '../../../domain/vocabulary.ts';
import { ok } from '../../../domain/result.ts';
import type { AgentTie } from '../../../ledger/bodies/agentTies.ts';
import type { CuratedAgent } from '../../../ledger/decisions/curatedAgents.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';
import { notFound } from './refusals.ts';

/** A relation of two agents that a person decides, or a merge. */
export interface DecidedTie {
  readonly agentId: string;
  readonly kind: AgentRelationKind | 'MERGED';
  readonly otherId: string;
  readonly holds: boolean;
  /** The field of the input that names the other agent. */
  readonly otherField: 'otherId' | 'intoId';
  /** The decision itself, if it is brought back. */
  readonly apartFrom?: string;
}

/** Questions that one decision on agents may change: each is compared again in the same transaction, 10 seconds together. */
const MAX_QUESTIONS = 2_000;

/** Refuses a relation of agents that does not exist, contradicts another decision, or closes a circle. */
export async function checkTie(tx: LedgerTransaction, tie: DecidedTie): Promise<DecisionResult<null>> {
  const { agentId, otherId, otherField } = tie;
  if (agentId === otherId)
    return refuseDecision('SAME_AGENT', otherField, 'The two are one agent.', 'Name two agents.');
  const found = new Map((await tx.curation.agents([agentId, otherId])).map((row) => [row.id, row]));
  for (const [field, id] of [['agentId', agentId] as const, [otherField, otherId] as const]) {
    const agent = checkAgent(field, id, found.get(id), tie);
    if (!agent.ok) return agent;
  }
  const ties = (await tx.read.agentTies([agentId, otherId])).filter(({ id }) => id !== tie.apartFrom);
  const against = findConflict(tie, ties);
  if (against) return against;
  const circle = tie.holds ? findCircle(tie, ties) : [];
  if (circle.length > 0)
    return refuseDecision(
      'RELATION_CYCLE',
      otherField,
      `By ${circle.map(({ id }) => id).join(' and ')}, ${otherId} counts as ${agentId} or belongs to it.`,
      `Name the two the other way round, or retract ${circle[0]?.id ?? 'that decision'} first.`,
    );
  const questions = await tx.read.questionsOfBodies({ agentIds: [agentId, otherId] });
  if (questions.length <= MAX_QUESTIONS) return ok(null);
  return refuseDecision(
    'TOO_MANY',
    null,
    `${String(questions.length)} questions have claims of these agents; ${String(MAX_QUESTIONS)} are compared at once.`,
    'Relate an agent with a fuller name: a name that so many articles print tells only a kind of body.',
  );
}

function checkAgent(
  field: string,
  id: string,
  agent: CuratedAgent | undefined,
  { apartFrom }: DecidedTie,
): DecisionResult<null> {
  if (!agent) return notFound(field, 'agent', id);
  if (agent.isPublisher) {
    return refuseDecision(
      'AGENT_IS_PUBLISHER',
      field,
      `${id} is the outlet ${agent.name}.`,
      'Relate agents that speak in articles. The operator names the owner of an outlet: consilience owners FILE',
    );
  }
  if (agent.mergedIntoId === null || apartFrom !== undefined) return ok(null);
  return refuseDecision(
    'AGENT_MERGED',
    field,
    `${id} was merged into ${agent.mergedIntoId}.`,
    `Name ${agent.mergedIntoId} instead, or retract the merge first: the history of ${id} has its id.`,
  );
}

const isSamePair = (one: AgentTie, { agentId, otherId }: DecidedTie): boolean =>
  one.agentId === agentId && one.otherId === otherId;

/** The refusal of a decision beside another one that says the same or excludes it. */
function findConflict(tie: DecidedTie, ties: readonly AgentTie[]): DecisionResult<never> | null {
  const { agentId, otherId, kind, holds, otherField } = tie;
  const known = ties.find((one) => isSamePair(one, tie) && one.kind === kind && one.holds === holds);
  if (known)
    return refuseDecision(
      'ALREADY_DECIDED',
      otherField,
      `${known.actor} has said so already (${known.id}).`,
      'There is nothing to do. To take it back, retract it.',
    );
  const isSymmetrical = kind === 'SAME_AS' || kind === 'MERGED';
  const denial = ties.find(
    (one) =>
      one.holds !== holds &&
      (one.kind === kind || (isSymmetrical && (one.kind === 'SAME_AS' || one.kind === 'MERGED'))) &&
      (isSamePair(one, tie) || (isSymmetrical && one.agentId === otherId && one.otherId === agentId)),
  );
  // An agent has one body, or counts as one other agent.
  const other = holds ? ties.find((one) => one.holds && one.agentId === agentId) : undefined;
  const against = denial ?? other;
  if (!against) return null;
  return refuseDecision(
    'RELATION_CONFLICT',
    otherField,
    `${against.id} says that ${against.agentId} ${wordsOf(against)} ${against.otherId}.`,
    `Retract ${against.id} first.`,
  );
}

const VERBS: Readonly<Record<AgentTie['kind'], readonly [string, string]>> = {
  SPEAKS_FOR: ['speaks for', 'does not speak for'],
  PART_OF: ['is a part of', 'is not a part of'],
  SAME_AS: ['is the same as', 'is not the same as'],
  MERGED: ['was merged into', 'was not merged into'],
};

const wordsOf = ({ kind, holds }: AgentTie): string => VERBS[kind][holds ? 0 : 1];

/** The decisions that lead from the other agent to the first one; none if they do not. */
function findCircle({ agentId, otherId }: DecidedTie, ties: readonly AgentTie[]): readonly AgentTie[] {
  const way: AgentTie[] = [];
  let at = otherId;
  while (way.length <= ties.length) {
    const step = ties.find((one) => one.holds && one.agentId === at);
    if (!step) return [];
    way.push(step);
    if (step.otherId === agentId) return way;
    at = step.otherId;
  }
  return way;
}
