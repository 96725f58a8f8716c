import type { Comparator } from '../vocabulary.ts';
import type { Interval } from './interval.ts';

/** A reported number as data; a frame names the thing that it counts. Decimals are strings without exponent. */
export interface Figure {
  /** Hedge, numeral and counted noun as printed: "some 300 missiles and drones". */
  readonly verbatim: string;
  readonly comparator: Comparator;
  /** The stated number; `null` for RANGE and VAGUE. */
  readonly value: string | null;
  /** The largest 10^k or 5*10^k that divides the value; `null` if there is no value. */
  readonly grain: string | null;
  /** L: the interval that the words entail. */
  readonly literal: Interval;
  /** P: the interval that a cooperative reader understands. */
  readonly typical: Interval;
}
