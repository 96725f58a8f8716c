/**
 * A cut through the history of the ledger: an instant, inclusive. Whatever was recorded at it or before is there, nothing
 * later is. `null` is now.
 */
export type Cut = Date | null;

/** The cut before everything: the ledger was empty. */
export const BEFORE_ALL = new Date(0);
