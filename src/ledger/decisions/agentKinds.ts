import { Prisma } from '../../generated/prisma/client.ts';
import type { AgentDecisionModel, AgentMergeModel, OwnershipModel } from '../../generated/prisma/models.ts';
import { entrySchema } from '../entrySchema.ts';
import { DECIDED, DEFAULTS, NOTHING_DERIVED } from './decisionDefaults.ts';
import { decisionKind } from './decisionKind.ts';

const { sql } = Prisma;

const relating = decisionKind<AgentDecisionModel>()({
  ...DEFAULTS,
  ...entrySchema<AgentDecisionModel>()('agent_decision', {
    ...DECIDED,
    agentId: 'text',
    kind: 'text',
    otherId: 'text',
    holds: 'flag',
  }),
  event: 'RELATED',
  eventColumns: {
    agentId: sql`d.agent_id`,
    otherAgentId: sql`d.other_id`,
    relation: sql`d.kind`,
    holds: sql`d.holds`,
  },
  agentEvents: (ids) => [
    { subject: sql`d.agent_id`, from: sql`agent_decision d WHERE d.agent_id = ${ids}` },
    { subject: sql`d.other_id`, from: sql`agent_decision d WHERE d.other_id = ${ids}` },
  ],
  isCause: false,
  subject: ['agentId', 'otherId'],
  derived: {
    ...NOTHING_DERIVED,
    agents: [
      sql`SELECT unnest(ARRAY[d.agent_id, d.other_id]) FROM decided JOIN agent_decision d ON d.id = decided.id`,
    ],
  },
});

const agentmerge = decisionKind<AgentMergeModel>()({
  ...DEFAULTS,
  ...entrySchema<AgentMergeModel>()('agent_merge', { ...DECIDED, agentId: 'text', intoId: 'text' }),
  event: 'MERGED',
  eventColumns: { agentId: sql`d.agent_id`, otherAgentId: sql`d.into_id` },
  agentEvents: (ids) => [
    { subject: sql`d.agent_id`, from: sql`agent_merge d WHERE d.agent_id = ${ids}` },
    { subject: sql`d.into_id`, from: sql`agent_merge d WHERE d.into_id = ${ids}` },
  ],
  isCause: false,
  subject: ['agentId', 'intoId'],
  derived: {
    ...NOTHING_DERIVED,
    agents: [
      sql`SELECT unnest(ARRAY[d.agent_id, d.into_id]) FROM decided JOIN agent_merge d ON d.id = decided.id`,
    ],
  },
});

const ownership = decisionKind<OwnershipModel>()({
  ...DEFAULTS,
  ...entrySchema<OwnershipModel>()('ownership', {
    ...DECIDED,
    publisherId: 'text',
    owner: 'text',
    ownerKey: 'text',
  }),
  event: 'OWNED',
  eventColumns: { name: sql`d.owner` },
  publisherEvents: (ids) => [
    { subject: sql`d.publisher_id`, from: sql`ownership d WHERE d.publisher_id = ${ids}` },
  ],
  isCause: false,
  subject: ['publisherId'],
  derived: {
    ...NOTHING_DERIVED,
    publishers: [sql`SELECT d.publisher_id FROM decided JOIN ownership d ON d.id = decided.id`],
  },
});

/** The decisions on who speaks for whom, and on who owns an outlet. */
export const agentKinds = { relating, agentmerge, ownership } as const;
