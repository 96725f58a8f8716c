/**
 * The as-of instant of a read, inclusive: the read sees everything recorded at it or before, and nothing later. `null`
 * is now.
 */
export type AsOfInstant = Date | null;

/** The empty ledger. */
export const EMPTY_LEDGER = new Date(0);

/** The reason why the ledger has no such point in its history. */
export interface AsOfError {
  readonly code: 'NEGATIVE_POSITION' | 'POSITION_BEYOND_END' | 'TIME_IN_FUTURE';
  readonly message: string;
  /** The next step for the client. */
  readonly remedy: string;
}
