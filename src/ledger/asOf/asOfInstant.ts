/**
 * A cut through the history of the ledger: an instant, inclusive. Whatever was recorded at it or before is there, nothing
 * later is. `null` is now.
 */
export type AsOfInstant = Date | null;

/** The cut before everything: the ledger was empty. */
export const EMPTY_LEDGER = new Date(0);

/** Why there is no such point in the history of the ledger. */
export interface AsOfError {
  readonly code: 'NEGATIVE_POSITION' | 'POSITION_BEYOND_END' | 'TIME_IN_FUTURE';
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}
