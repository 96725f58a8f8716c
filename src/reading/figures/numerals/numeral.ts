import type Big from 'big.js';
import type { VagueWords } from '../../../domain/figures/figurePolicy.ts';

/** How a numeral states its number. */
export type NumeralKind = 'CARDINAL' | 'FRACTION' | 'RATIO' | 'FACTOR' | 'VAGUE' | 'NONE';

/** A numeral in a sentence. `from` and `to` are token indices, end exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly kind: NumeralKind;
  /** The number; `null` exactly for VAGUE. */
  readonly value: Big | null;
  readonly vague: VagueWords | null;
  /** Product of the magnitude words at its end, which a range shares backwards ("2-3 billion"); "1" without. */
  readonly magnitude: string;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** Also an ordinal, a date or an idiom unless a hedge or an "of" is beside it ("a third", "1/2", "half"). */
  readonly weak: boolean;
}
