import { Prisma } from '../../generated/prisma/client.ts';
import { KINDS } from '../kinds.ts';
import { EMPTY_LEDGER } from './asOfInstant.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { AsOfError } from './asOfInstant.ts';

/** A point in the history of the ledger, as it is asked for: so many entries of its log, or a time. */
export type AsOfPoint = { readonly position: number } | { readonly time: Date };

const { sql } = Prisma;

interface Around {
  /** How many entries the point covers. */
  readonly size: number;
  readonly whole: number;
  readonly isFuture: boolean;
  readonly isFinal: boolean;
  /** The commit times of the last entry before the point, of the first entry after it, and of the first pending entry. */
  readonly last: Date | null;
  readonly next: Date | null;
  readonly waiting: Date | null;
}

/** The commit time of an erased entry, from the row of its subject. */
const ROWS = Prisma.raw(
  Object.values(KINDS)
    .map(({ table, timeColumn }) => `SELECT ${timeColumn} FROM ${table} WHERE id = entry.subject_id`)
    .join(' UNION ALL '),
);

/** The commit time of a stored or pending entry: from its bytes, or from its row if they were erased. */
const COMMIT_TIME = sql`
  CASE WHEN octet_length(entry.bytes) > 0
       THEN (convert_from(entry.bytes, 'UTF8')::jsonb ->> 'recordedAt')::timestamptz
       ELSE (SELECT * FROM (${ROWS}) row LIMIT 1) END`;

/** Points whose cuts are remembered: a desk looks at a few days, again and again. */
const MAX_CACHED = 1_000;

/** A point in the history of the ledger, resolved. */
export interface ResolvedAsOf {
  /** The last instant of which records are included. */
  readonly instant: Date;
  /** The number of log entries that the point covers. */
  readonly position: number;
}

/** Resolves points in the history of a ledger, as `resolvePoint`. A point that can't change any more is read once. */
export function resolveAsOf(
  prisma: Prisma.TransactionClient,
): (asOf: AsOfPoint) => Promise<Result<ResolvedAsOf, AsOfError>> {
  const remembered = new Map<string, ResolvedAsOf>();
  return async (asOf) => {
    const key = JSON.stringify(asOf);
    const known = remembered.get(key);
    if (known) return ok(known);
    const { cut, isFinal } = await resolvePoint(prisma, asOf);
    if (cut.ok && isFinal) {
      const [oldest] = remembered.size < MAX_CACHED ? [] : remembered.keys();
      if (oldest !== undefined) remembered.delete(oldest);
      remembered.set(key, cut.value);
    }
    return cut;
  };
}

interface Resolved {
  readonly cut: Result<ResolvedAsOf, AsOfError>;
  /** Whether the point will always have this cut: a position has, a time once the log was signed after it. */
  readonly isFinal: boolean;
}

/**
 * The cut of a point: a position means the first so many entries of the log, rounded down to whole transactions; a time
 * means the newest checkpoint that was signed by then, so that what is answered can be proved. Before the first one the
 * ledger was empty. Refused where it lies beyond the end or in the future. One statement.
 */
async function resolvePoint(prisma: Prisma.TransactionClient, asOf: AsOfPoint): Promise<Resolved> {
  if ('position' in asOf && (!Number.isSafeInteger(asOf.position) || asOf.position < 0))
    return { cut: fail(negativePosition(asOf.position)), isFinal: true };
  const around = await readAround(prisma, asOf);
  const { size, whole, isFinal } = around;
  if (around.isFuture) return { cut: fail(FUTURE), isFinal };
  if (size > whole) return { cut: fail(beyondEnd(size, whole)), isFinal };
  const instant = size === 0 ? EMPTY_LEDGER : instantBetween(around);
  return { cut: ok({ instant, position: size }), isFinal };
}

const negativePosition = (position: number): AsOfError => ({
  code: 'NEGATIVE_POSITION',
  message: `${position} is no position of the log.`,
  remedy: 'Give how many entries the log had: 0 or more.',
});

const FUTURE: AsOfError = {
  code: 'TIME_IN_FUTURE',
  message: 'The time lies in the future.',
  remedy: 'Give a time that has passed, or leave `asOf` out for what holds now.',
};

const beyondEnd = (size: number, whole: number): AsOfError => ({
  code: 'POSITION_BEYOND_END',
  message: `The log has ${whole} entries, not ${size}.`,
  remedy: `Give a position from 0 to ${whole}, or leave \`asOf\` out for what holds now.`,
});

async function readAround(prisma: Prisma.TransactionClient, asOf: AsOfPoint): Promise<Around> {
  const [size, isFuture, isFinal] =
    'position' in asOf
      ? [sql`${asOf.position}::bigint`, sql`FALSE`, sql`TRUE`]
      : [
          sql`COALESCE((SELECT size FROM checkpoint WHERE signed_at <= ${asOf.time}::timestamptz ORDER BY signed_at DESC LIMIT 1), 0)`,
          sql`${asOf.time}::timestamptz > clock_timestamp()`,
          sql`EXISTS (SELECT FROM checkpoint WHERE signed_at > ${asOf.time}::timestamptz)`,
        ];
  const rows = await prisma.$queryRaw<(Omit<Around, 'size' | 'whole'> & { size: bigint; whole: bigint })[]>`
    SELECT asked.size, ${isFuture} AS "isFuture", ${isFinal} AS "isFinal",
           COALESCE((SELECT max(position) + 1 FROM ledger_entry), 0) AS whole,
           (SELECT ${COMMIT_TIME} FROM ledger_entry entry WHERE entry.position = asked.size - 1) AS last,
           (SELECT ${COMMIT_TIME} FROM ledger_entry entry WHERE entry.position = asked.size) AS next,
           (SELECT ${COMMIT_TIME} FROM outbox entry ORDER BY entry.id LIMIT 1) AS waiting
    FROM (SELECT ${size} AS size) asked`;
  const row = rows[0];
  if (!row) throw new Error('a statement without a row');
  return { ...row, size: Number(row.size), whole: Number(row.whole) };
}

/** Moments are whole milliseconds, and a transaction has one. */
const JUST_BEFORE_MS = 1;

/** A transaction of which the point covers only a part is not there yet. */
function instantBetween({ last, next, waiting, size }: Around): Date {
  if (last === null) throw new Error(`the entry ${size - 1} of the log has no commit time`);
  const after = next ?? waiting;
  return after !== null && after.getTime() <= last.getTime()
    ? new Date(after.getTime() - JUST_BEFORE_MS)
    : last;
}
