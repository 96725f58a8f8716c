import { Prisma } from '../../generated/prisma/client.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';
import type { DecisionKind, EventColumns, EventSource } from '../decisions/decisionKind.ts';
import { DECISION_KINDS } from '../decisions/decisionKinds.ts';
import type { EventKind } from './historyEvent.ts';

const { sql, raw, join } = Prisma;

/** The columns of an event that depend on its kind, with their SQL types. */
const EVENT_COLUMNS: Readonly<Record<keyof EventColumns, string>> = {
  verdict: 'judgement_verdict',
  claimId: 'text',
  questionId: 'text',
  otherId: 'text',
  stance: 'stance',
  otherClaimId: 'text',
  correctionId: 'text',
  carriedFromId: 'text',
  versionId: 'text',
  eventId: 'text',
  otherEventId: 'text',
  articleId: 'text',
  name: 'text',
  agentId: 'text',
  otherAgentId: 'text',
  relation: 'agent_relation_kind',
  holds: 'boolean',
  retractsId: 'text',
};

const COLUMN_NAMES = Object.keys(EVENT_COLUMNS) as readonly (keyof EventColumns)[];

/** These columns of the table `e`, as the code calls them. */
export const SELECTED_EVENT_COLUMNS = raw(
  COLUMN_NAMES.map((name) =>
    ['text', 'boolean'].includes(EVENT_COLUMNS[name]) ? `e."${name}"` : `e."${name}"::text AS "${name}"`,
  ).join(', '),
);

/** An event as expressions over the rows that it is read from. */
export interface EventSql {
  readonly subject: Prisma.Sql;
  readonly kind: Prisma.Sql;
  readonly id: Prisma.Sql;
  readonly actor: Prisma.Sql;
  readonly reason: Prisma.Sql;
  readonly recordedAt: Prisma.Sql;
  readonly columns: EventColumns;
  readonly isStale: Prisma.Sql;
  readonly from: Prisma.Sql;
}

const NULL = sql`NULL::text`;

/** The statement that reads events. */
function eventSql({ columns, from, ...event }: EventSql): Prisma.Sql {
  const named = COLUMN_NAMES.map(
    (name) => sql`${columns[name] ?? sql`NULL`}${raw(`::${EVENT_COLUMNS[name]} AS "${name}"`)}`,
  );
  return sql`
    SELECT ${event.subject} AS subject, ${event.kind} AS kind, ${event.id} AS id, ${event.actor} AS actor,
           ${event.reason} AS reason, ${event.recordedAt} AS recorded_at, ${join(named)}, ${event.isStale} AS stale
    FROM ${from}`;
}

/** An event of a recorded row, which a person did not decide. */
export const recordedSql = (
  kind: EventKind,
  event: Pick<EventSql, 'subject' | 'id' | 'recordedAt' | 'columns' | 'from'> &
    Partial<Pick<EventSql, 'actor' | 'reason' | 'kind'>>,
): Prisma.Sql =>
  eventSql({ kind: raw(`'${kind}'`), actor: NULL, reason: NULL, isStale: sql`FALSE`, ...event });

/** The statements that read decisions from the sources that each kind has. */
export const decisionsSql = (
  state: SqlAsOf,
  sourcesOf: (kind: DecisionKind) => readonly EventSource[],
): readonly Prisma.Sql[] =>
  Object.values<DecisionKind>(DECISION_KINDS).flatMap((kind) =>
    sourcesOf(kind).map(({ subject, from, columns }) =>
      eventSql({
        ...{ subject, from },
        kind: raw(`'${kind.event}'`),
        id: sql`d.id`,
        actor: sql`d.actor`,
        reason: sql`d.reason`,
        recordedAt: sql`d.recorded_at`,
        columns: { ...kind.eventColumns, ...columns },
        isStale: kind.isStale?.(state) ?? sql`FALSE`,
      }),
    ),
  );

/** The events of a retraction `r` in the history of `subject`. */
export const retractionSql = (from: Prisma.Sql): Prisma.Sql =>
  eventSql({
    subject: sql`d.subject`,
    kind: sql`'RETRACTED'`,
    id: sql`d.id`,
    actor: sql`d.actor`,
    reason: sql`d.reason`,
    recordedAt: sql`d.recorded_at`,
    columns: DECISION_KINDS.retraction.eventColumns,
    isStale: sql`FALSE`,
    from,
  });
