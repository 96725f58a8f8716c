import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import type { ListSpec } from './listSpec.ts';
import { ofItsClaims } from './ofItsClaims.ts';

const { sql } = Prisma;

/** The claims by which bodies take figures back. A claim answers one question, so each comes once. */
export const withdrawalList = (held: SqlAsOf): ListSpec => ({
  from: sql`${held.questionStates} s JOIN question q ON q.id = s.question_id
    CROSS JOIN LATERAL unnest(s.withdrawal_ids) AS taking(claim_id) JOIN claim c ON c.id = taking.claim_id`,
  id: sql`c.id`,
  // The condition of the partial index.
  there: sql`s.withdrawal_ids <> '{}'`,
  fields: {
    eventId: {
      ...{ sql: sql`m.event_id`, type: 'text' },
      // As an array, so that PostgreSQL looks up the articles once and not for each row.
      within: (
        condition,
      ) => sql`EXISTS (SELECT FROM article_version v WHERE v.id = c.version_id AND v.article_id = ANY(
        ARRAY(SELECT m.article_id FROM ${held.eventMembers} m WHERE ${condition})))`,
    },
    publisherId: { ...{ sql: sql`qa.publisher_id`, type: 'text' }, within: ofItsClaims(held) },
    agentId: {
      ...{ sql: sql`t.agent_id`, type: 'text' },
      within: (condition) => sql`EXISTS (SELECT FROM attribution t WHERE t.claim_id = c.id AND ${condition})`,
    },
    publishedAt: { sql: sql`c.published_instant`, type: 'timestamptz' },
  },
  orders: { PUBLISHED_AT: { sql: sql`COALESCE(c.published_instant, '-infinity')`, type: 'timestamptz' } },
  parents: {},
});
