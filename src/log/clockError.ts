import { LogError } from './logError.ts';

/** Why nothing is signed although the stored log is as it was signed: a clock is wrong, or was. */
export class ClockError extends LogError {}

/** Clocks are set back by a second now and then, and two machines differ by some; more than this is a wrong clock. */
export const MAX_CLOCK_ERROR_MS = 60_000;
