import { FRAME_COLUMNS, FRAME_NAMES, type FrameColumn } from '../../domain/frames/frame.ts';
import { LEAST_CONTESTED, MOST_ORIGINS } from '../../domain/agreement/boardPlace.ts';
import { BOARD_ROLES } from '../../domain/agreement/boardRole.ts';
import { mapNames } from '../../domain/mapNames.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import { columnName } from '../sql/columnName.ts';
import { QUESTION_COLUMN_LIST } from '../questionColumns.ts';
import { eventList } from './eventList.ts';
import type { ListSpec } from './listSpec.ts';
import { matches } from './matches.ts';
import { ofItsClaims } from './ofItsClaims.ts';
import type { WhereField } from './whereSql.ts';
import { withdrawalList } from './withdrawalList.ts';

const { sql } = Prisma;
const text = (column: string): WhereField => ({ sql: Prisma.raw(column), type: 'text' });
const typed = (column: string, type: string): WhereField => ({ sql: Prisma.raw(column), type });

const indexed = (column: string, type: string, lowest: string): WhereField => ({
  ...typed(column, type),
  indexed: Prisma.raw(`COALESCE(${column}, '${lowest}')`),
});

/** Languages for `search_config`: claims and questions have no tag; texts are English or not. */
const UNKNOWN = null;
const ENGLISH = 'en';
const OTHER = 'und';

/** The columns of a frame that a condition may name. */
const FRAME_FILTERS = FRAME_NAMES.filter((name) => FRAME_COLUMNS[name].filter);

/** An enumeration of a frame has the name of its column. */
function frameField(name: FrameColumn): WhereField {
  const { type } = FRAME_COLUMNS[name];
  const column = `c.${columnName(name)}`;
  return type === 'words' ? text(column) : typed(column, type);
}

/** The derived columns of a question that a condition may name. */
const QUESTION_FILTERS = Object.fromEntries(
  QUESTION_COLUMN_LIST.filter(({ filter }) => filter).map(({ name, column, type }) => [
    name,
    typed(`s.${column}`, type),
  ]),
);

// Every join is a LEFT JOIN on a unique key, so that PostgreSQL skips the joins that a query does not use.
const claims = ({ claimStates, there, rowByRow }: SqlAsOf): ListSpec => ({
  from: sql`claim c LEFT JOIN article_version v ON v.id = c.version_id LEFT JOIN article a ON a.id = v.article_id`,
  id: sql`c.id`,
  there: there('c.recorded_at'),
  fields: {
    id: text('c.id'),
    kind: typed('c.kind', 'claim_kind'),
    quote: text('c.exact'),
    place: typed('c.place', 'claim_place'),
    comparator: typed('c.comparator', 'comparator'),
    value: indexed('c.value', 'numeric', '-Infinity'),
    ...mapNames(FRAME_FILTERS, frameField),
    modality: typed('c.modality', 'modality'),
    polarity: typed('c.polarity', 'polarity'),
    articleId: text('v.article_id'),
    publisherId: text('a.publisher_id'),
    agentId: {
      ...text('t.agent_id'),
      within: (condition) => sql`EXISTS (SELECT FROM attribution t WHERE t.claim_id = c.id AND ${condition})`,
    },
    publishedAt: indexed('c.published_instant', 'timestamptz', '-infinity'),
    recordedAt: typed('c.recorded_at', 'timestamptz'),
  },
  orders: {
    RECORDED_AT: { sql: sql`c.id`, type: 'text' },
    PUBLISHED_AT: { sql: sql`COALESCE(c.published_instant, '-infinity')`, type: 'timestamptz' },
    VALUE: { sql: sql`COALESCE(c.value, '-Infinity')`, type: 'numeric' },
    POSITION: { sql: sql`c.span_start`, type: 'int' },
  },
  parents: {
    version: sql`c.version_id = parent.id`,
    article: sql`v.article_id = parent.id`,
    publisher: sql`a.publisher_id = parent.id`,
    question: sql`EXISTS (
      SELECT FROM ${claimStates} cs WHERE cs.claim_id = c.id AND cs.question_id = parent.id AND cs.active)`,
    agent: sql`EXISTS (SELECT FROM attribution t WHERE t.claim_id = c.id AND t.agent_id = parent.id)`,
  },
  search: (words) => matches('c.search', UNKNOWN, words),
  current: sql`EXISTS (SELECT FROM ${claimStates} cs WHERE cs.claim_id = c.id AND cs.active)`,
  currentOfPage: sql`EXISTS (SELECT FROM ${claimStates} cs WHERE cs.claim_id = c.id AND cs.active ${rowByRow})`,
});

const articles = ({ articleHeads, eventMembers, there }: SqlAsOf): ListSpec => ({
  from: sql`${articleHeads} h LEFT JOIN article a ON a.id = h.article_id LEFT JOIN article_version v ON v.id = h.version_id`,
  id: sql`h.article_id`,
  there: sql`TRUE`,
  fields: {
    id: text('h.article_id'),
    url: text('a.url'),
    externalId: text('a.external_id'),
    title: text('v.title'),
    language: {
      ...text('r.language'),
      within: (condition) => sql`EXISTS (
        SELECT FROM (SELECT n.language FROM reading n WHERE n.version_id = h.version_id AND ${there('n.recorded_at')}
                     ORDER BY n.recorded_at DESC, n.id DESC LIMIT 1) r
        WHERE ${condition})`,
    },
    readingStatus: {
      ...typed('r.status', 'reading_status'),
      within: (condition) => sql`EXISTS (
        SELECT FROM (SELECT n.status FROM reading n WHERE n.version_id = h.version_id AND ${there('n.recorded_at')}
                     ORDER BY n.recorded_at DESC, n.id DESC LIMIT 1) r
        WHERE ${condition})`,
    },
    publisherId: text('a.publisher_id'),
    publishedAt: indexed('h.published_instant', 'timestamptz', '-infinity'),
    recordedAt: typed('a.recorded_at', 'timestamptz'),
  },
  orders: {
    RECORDED_AT: { sql: sql`h.article_id`, type: 'text' },
    PUBLISHED_AT: { sql: sql`COALESCE(h.published_instant, '-infinity')`, type: 'timestamptz' },
  },
  parents: {
    publisher: sql`a.publisher_id = parent.id`,
    // As an array, so that PostgreSQL looks up the few articles and does not read all in the order of the page.
    event: sql`h.article_id = ANY(ARRAY(SELECT m.article_id FROM ${eventMembers} m WHERE m.event_id = parent.id))`,
  },
  search: (words) => sql`(
    ${matches('v.search', ENGLISH, words)} AND search_config(v.language) = search_config(${ENGLISH})
    OR ${matches('v.search', OTHER, words)} AND search_config(v.language) = search_config(${OTHER}))`,
});

/** `boardPlace` in SQL. */
const BOARD_ORDER = sql`(
  array_position(${[...BOARD_ROLES]}::text[], s.role) * 1000
  - COALESCE(array_position(${LEAST_CONTESTED}::text[], s.verdict::text), 0) * 100
  - LEAST(s.origin_count, ${MOST_ORIGINS}))::int`;

const questions = (held: SqlAsOf): ListSpec => ({
  from: sql`question q JOIN ${held.questionStates} s ON s.question_id = q.id`,
  id: sql`q.id`,
  there: sql`TRUE`,
  fields: {
    id: text('q.id'),
    kind: typed('q.kind', 'claim_kind'),
    ...QUESTION_FILTERS,
    periodStart: typed('q.period_start', 'timestamptz'),
    periodEnd: typed('q.period_end', 'timestamptz'),
    place: text('q.place'),
    publisherId: { ...text('qa.publisher_id'), within: ofItsClaims(held) },
    agentId: { ...text('qt.agent_id'), within: ofItsClaims(held) },
    latestAt: indexed('s.latest_instant', 'timestamptz', '-infinity'),
    // Not in the schema: the board as of a publication time. Entries of a live blog may be older than its date.
    publishedBy: {
      sql: sql`LEAST(v.published_instant, v.captured_at)`,
      type: 'timestamptz',
      within: (condition) => sql`EXISTS (
        SELECT FROM ${held.claimStates} cs JOIN claim c ON c.id = cs.claim_id JOIN article_version v ON v.id = c.version_id
        WHERE cs.question_id = q.id AND (cs.active OR cs.former) AND (${condition} OR v.layout IS NOT NULL))`,
    },
  },
  orders: {
    CONTESTED: {
      sql: sql`((s.verdict = 'CONTESTED')::int * 1000000 + COALESCE(s.spread, 0))`,
      type: 'numeric',
    },
    BOARD: { sql: BOARD_ORDER, type: 'int' },
    ORIGINS: { sql: sql`s.origin_count`, type: 'int' },
    LATEST: { sql: sql`COALESCE(s.latest_instant, '-infinity')`, type: 'timestamptz' },
    RECORDED_AT: { sql: sql`q.id`, type: 'text' },
  },
  parents: {
    event: sql`q.id = ANY(ARRAY(
      SELECT cs.question_id FROM ${held.eventMembers} m
      CROSS JOIN LATERAL (SELECT * FROM ${held.articleHeads} h WHERE h.article_id = m.article_id LIMIT 1) h
      JOIN claim c ON c.version_id = h.version_id JOIN ${held.claimStates} cs ON cs.claim_id = c.id AND cs.active
      WHERE m.event_id = parent.id))`,
    // Also by claims of older versions, which a publication time may bring back.
    eventEver: sql`q.id = ANY(ARRAY(
      SELECT cs.question_id FROM ${held.eventMembers} m JOIN article_version v ON v.article_id = m.article_id
      JOIN claim c ON c.version_id = v.id JOIN ${held.claimStates} cs ON cs.claim_id = c.id AND (cs.active OR cs.former)
      WHERE m.event_id = parent.id))`,
  },
  search: (words) => matches('s.search', UNKNOWN, words),
  current: sql`s.merged_into_id IS NULL AND s.claim_count > 0`,
});

const suggestions = ({ claimStates, questionStates, there, at }: SqlAsOf): ListSpec => ({
  from: sql`suggestion g`,
  id: sql`g.id`,
  there: there('g.recorded_at'),
  fields: { kind: typed('g.kind', 'suggestion_kind') },
  orders: { SCORE: { sql: sql`g.score`, type: 'numeric' } },
  parents: {},
  // No decision has settled the suggestion, and its subject has not changed.
  current: sql`(
    (g.kind = 'READING' AND effective_verdict(g.claim_id, NULL, ${at}) IS NULL
      AND EXISTS (SELECT FROM ${claimStates} c WHERE c.claim_id = g.claim_id AND c.active))
    OR (g.kind IN ('ANSWER', 'SPLIT') AND effective_verdict(g.claim_id, g.question_id, ${at}) IS NULL
      AND EXISTS (SELECT FROM ${claimStates} c WHERE c.claim_id = g.claim_id AND c.active
                  AND (c.question_id = g.question_id) = (g.kind = 'SPLIT')))
    OR (g.kind = 'MERGE' AND NOT identity_decided(g.question_id, g.other_id, ${at}) AND NOT EXISTS (
      SELECT FROM ${questionStates} s WHERE s.question_id IN (g.question_id, g.other_id)
      AND (s.merged_into_id IS NOT NULL OR s.claim_count = 0))))`,
});

const versions = ({ there }: SqlAsOf): ListSpec => ({
  from: sql`article_version v`,
  id: sql`v.id`,
  there: there('v.captured_at'),
  fields: {},
  orders: { ORDINAL: { sql: sql`v.ordinal`, type: 'int' } },
  parents: { article: sql`v.article_id = parent.id` },
});

const publishers = ({ there }: SqlAsOf): ListSpec => ({
  from: sql`publisher p`,
  id: sql`p.id`,
  there: there('p.recorded_at'),
  fields: { id: text('p.id'), name: text('p.name'), recordedAt: typed('p.recorded_at', 'timestamptz') },
  orders: { NAME: { sql: sql`p.name_key`, type: 'text' }, RECORDED_AT: { sql: sql`p.id`, type: 'text' } },
  parents: {},
});

const agents = ({ there }: SqlAsOf): ListSpec => ({
  from: sql`agent g`,
  id: sql`g.id`,
  there: there('g.recorded_at'),
  fields: {
    id: text('g.id'),
    name: text('g.name'),
    kind: typed('g.kind', 'agent_kind'),
    recordedAt: typed('g.recorded_at', 'timestamptz'),
  },
  orders: { NAME: { sql: sql`g.name_key`, type: 'text' }, RECORDED_AT: { sql: sql`g.id`, type: 'text' } },
  parents: {},
});

const allAt = (held: SqlAsOf) =>
  ({
    claims: claims(held),
    articles: articles(held),
    versions: versions(held),
    publishers: publishers(held),
    agents: agents(held),
    questions: questions(held),
    events: eventList(held),
    suggestions: suggestions(held),
    withdrawals: withdrawalList(held),
  }) satisfies Record<string, ListSpec>;
const NOW = allAt(sqlAsOf(null));

export type ListName = keyof typeof NOW;

/** All lists, as of an instant. */
export const listSpecs = (asOf: AsOfInstant): Readonly<Record<ListName, ListSpec>> =>
  asOf === null ? NOW : allAt(sqlAsOf(asOf));
