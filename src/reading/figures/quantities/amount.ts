import type Big from 'big.js';
import type { Comparator, Scope } from '../../../domain/vocabulary.ts';
import type { FigureIntervals } from '../../../domain/figures/figurePolicy.ts';
import type { NumeralKind } from '../numerals/numeral.ts';
import type { Unit } from './unit.ts';

/** One reported number, range or vague magnitude of a sentence. Token indices, end exclusive. */
export interface Amount {
  /** From the hedge to the unit (and the hedge behind it). */
  readonly from: number;
  readonly to: number;
  /** The first token of the number itself, without hedge and currency. */
  readonly numeralFrom: number;
  readonly numeralTo: number;
  readonly kind: NumeralKind | 'RANGE';
  readonly comparator: Comparator;
  /** The stated number; `null` for RANGE and VAGUE. */
  readonly value: Big | null;
  readonly intervals: FigureIntervals;
  readonly unit: Unit | null;
  /** The scope that the numerals around it give; `null` leaves it to the words. */
  readonly scope: Scope | null;
  readonly rule: string;
  readonly notes: readonly string[];
}
