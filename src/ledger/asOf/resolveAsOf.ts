import { Prisma } from '../../generated/prisma/client.ts';
import { KINDS } from '../kinds.ts';
import { EMPTY_LEDGER } from './asOfInstant.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { AsOfError } from './asOfInstant.ts';

/** A point in the history of the ledger, as the client names it: a number of log entries, or a time. */
export type AsOfPoint = { readonly position: number } | { readonly time: Date };

const { sql } = Prisma;

interface Around {
  /** The number of entries that the point covers. */
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

/** The number of points in the cache: a desk reads as of the same few days again and again. */
const MAX_CACHED = 1_000;

/** A point in the history of the ledger, resolved. */
export interface ResolvedAsOf {
  /** The last instant whose records are included. */
  readonly instant: Date;
  /** The number of log entries that the point covers. */
  readonly position: number;
}

/** Resolves points in the history of a ledger, as `resolvePoint`. It caches each point that can no longer change. */
export function resolveAsOf(
  prisma: Prisma.TransactionClient,
): (asOf: AsOfPoint) => Promise<Result<ResolvedAsOf, AsOfError>> {
  const cached = new Map<string, ResolvedAsOf>();
  return async (asOf) => {
    const key = JSON.stringify(asOf);
    const known = cached.get(key);
    if (known) return ok(known);
    const { resolved, isFinal } = await resolvePoint(prisma, asOf);
    if (resolved.ok && isFinal) {
      const [oldest] = cached.size < MAX_CACHED ? [] : cached.keys();
      if (oldest !== undefined) cached.delete(oldest);
      cached.set(key, resolved.value);
    }
    return resolved;
  };
}

interface Resolved {
  readonly resolved: Result<ResolvedAsOf, AsOfError>;
  /**
   * Whether the point always resolves to this instant. A position does; a time does once a later checkpoint is signed.
   */
  readonly isFinal: boolean;
}

/**
 * Resolves a point to its as-of instant, in one statement. A position means that many entries of the log, rounded down
 * to whole transactions. A time means the newest checkpoint signed at or before it, so that answers can be proved.
 * Before the first checkpoint the ledger is empty. Points beyond the end or in the future are refused.
 */
async function resolvePoint(prisma: Prisma.TransactionClient, asOf: AsOfPoint): Promise<Resolved> {
  if ('position' in asOf && (!Number.isSafeInteger(asOf.position) || asOf.position < 0))
    return { resolved: fail(negativePosition(asOf.position)), isFinal: true };
  const around = await readAround(prisma, asOf);
  const { size, whole, isFinal } = around;
  if (around.isFuture) return { resolved: fail(FUTURE), isFinal };
  if (size > whole) return { resolved: fail(beyondEnd(size, whole)), isFinal };
  const instant = size === 0 ? EMPTY_LEDGER : instantBetween(around);
  return { resolved: ok({ instant, position: size }), isFinal };
}

const negativePosition = (position: number): AsOfError => ({
  code: 'NEGATIVE_POSITION',
  message: `${position} is not a position of the log.`,
  remedy: 'Give the number of entries that the log had: 0 or more.',
});

const FUTURE: AsOfError = {
  code: 'TIME_IN_FUTURE',
  message: 'The time lies in the future.',
  remedy: 'Give a time that has passed, or leave `asOf` out for the current state.',
};

const beyondEnd = (size: number, whole: number): AsOfError => ({
  code: 'POSITION_BEYOND_END',
  message: `The log has ${whole} entries, not ${size}.`,
  remedy: `Give a position from 0 to ${whole}, or none (no \`asOf\`, an id without its point) for the current state.`,
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

/** Commit times are whole milliseconds, one for each transaction. */
const JUST_BEFORE_MS = 1;

/** If the point covers only a part of a transaction, the transaction is left out. */
function instantBetween({ last, next, waiting, size }: Around): Date {
  if (last === null) throw new Error(`the entry ${size - 1} of the log has no commit time`);
  const after = next ?? waiting;
  return after !== null && after.getTime() <= last.getTime()
    ? new Date(after.getTime() - JUST_BEFORE_MS)
    : last;
}
