/**
 * Clocks are set back by a second now and then, and the clocks of two machines differ a little. A clock that
 * is further off is wrong.
 */
export const MAX_CLOCK_ERROR_MS = 60_000;
