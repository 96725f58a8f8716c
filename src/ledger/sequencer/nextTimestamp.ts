import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { MAX_CLOCK_ERROR_MS } from '../../log/maxClockError.ts';

/** The clocks that determine the time of a head. */
export interface Clocks {
  readonly now: () => Date;
  /** The time of a head that was signed while a clock was ahead, as the operator sets it; `null` if there is none. */
  readonly wasAhead: Date | null;
}

/**
 * After the named head, each head is a millisecond later: an hour is enough for a month with one head a second. A clock
 * that jumps ahead again exceeds it.
 */
const WAS_AHEAD_ROOM_MS = 3_600_000;

const WAITS = 'New records wait in the outbox meanwhile.';

/**
 * The time of the next head, later than the last one, so that a time identifies one state of the log. Throws
 * ErrorWithRemedy (CLOCK) if the clock is more than a minute behind the last head.
 */
export function nextTimestamp(last: Date | null, { now, wasAhead }: Clocks): Date {
  const at = now();
  if (last === null || at > last) return at;
  const after = new Date(last.getTime() + 1);
  if (last.getTime() - at.getTime() <= MAX_CLOCK_ERROR_MS || isWithinClockAllowance(last, wasAhead))
    return after;
  const goesOn = new Date(last.getTime() - MAX_CLOCK_ERROR_MS).toISOString();
  throw new ErrorWithRemedy(
    'CLOCK',
    `The log was last signed at ${last.toISOString()}, which is more than a minute ahead of the clock of this machine.`,
    `If this clock is wrong, correct it. If it is right and was ahead then, signing goes on by itself at ${goesOn}; to go on at ` +
      `once, a millisecond after that head, start with CONSILIENCE_LOG_CLOCK_WAS_AHEAD=${last.toISOString()}. ${WAITS}`,
  );
}

function isWithinClockAllowance(last: Date, wasAhead: Date | null): boolean {
  const since = wasAhead === null ? -1 : last.getTime() - wasAhead.getTime();
  return since >= 0 && since <= WAS_AHEAD_ROOM_MS;
}

/** Throws ErrorWithRemedy (CLOCK) if the clocks of this machine and of the database, read just before, differ. */
export function compareClocks(here: Date, database: Date): void {
  const ahead = here.getTime() - database.getTime();
  if (Math.abs(ahead) <= MAX_CLOCK_ERROR_MS) return;
  throw new ErrorWithRemedy(
    'CLOCK',
    `The clock of this machine is more than a minute ${ahead > 0 ? 'ahead of' : 'behind'} the clock of the database.`,
    `Correct the wrong clock: a head that is signed ahead of time delays later heads. ${WAITS}`,
  );
}
