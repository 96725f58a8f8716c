import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import type { ListSpec } from './listSpec.ts';
import { matches } from './matches.ts';

const { sql } = Prisma;

/** The events that articles report. Their derived states give conditions and orders, so that a page walks an index. */
export const eventList = ({ eventStates, eventNames }: SqlAsOf): ListSpec => ({
  from: sql`${eventStates} s`,
  id: sql`s.event_id`,
  there: sql`TRUE`,
  fields: {
    id: { sql: sql`s.event_id`, type: 'text' },
    verdict: {
      ...{ sql: sql`v.verdict`, type: 'agreement_verdict' },
      within: (condition) => sql`EXISTS (SELECT FROM unnest(s.verdicts) AS v(verdict) WHERE ${condition})`,
    },
    questionCount: { sql: sql`s.question_count`, type: 'int' },
    contestedCount: { sql: sql`s.contested_count`, type: 'int' },
    start: { sql: sql`s.first_instant`, type: 'timestamptz' },
    end: {
      ...{ sql: sql`s.latest_instant`, type: 'timestamptz' },
      indexed: sql`COALESCE(s.latest_instant, '-infinity')`,
    },
  },
  orders: {
    LATEST: { sql: sql`COALESCE(s.latest_instant, '-infinity')`, type: 'timestamptz' },
    CONTESTED: { sql: sql`s.contested_count`, type: 'int' },
    RECORDED_AT: { sql: sql`s.event_id`, type: 'text' },
  },
  parents: {},
  search: (words) => sql`EXISTS (
    SELECT FROM ${eventNames} n WHERE n.event_id = s.event_id
    AND ${matches('to_tsvector(search_config(NULL), n.name)', null, words)})`,
  current: sql`s.article_count > 0`,
});
