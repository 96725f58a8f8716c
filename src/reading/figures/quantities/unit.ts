import type { Dimension } from '../../../domain/vocabulary.ts';

/** A unit of measure as the ledger names it. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
}

/** A unit beside a numeral. `from` and `to` are token indices, end exclusive. */
export interface PlacedUnit {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}
