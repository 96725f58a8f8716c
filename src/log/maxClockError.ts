/** Clocks are set back by a second now and then, and those of two machines differ a little; more than this is a wrong clock. */
export const MAX_CLOCK_ERROR_MS = 60_000;
