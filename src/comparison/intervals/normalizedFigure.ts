import type Big from 'big.js';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import { roundingCell } from '../../domain/figures/figurePolicy.ts';
import type { Comparator } from '../../domain/vocabulary.ts';
import { toBaseUnit } from './baseUnit.ts';
import { convertDecimal, toNumericInterval, type NumericInterval } from './numericInterval.ts';

/** How far the words of a figure reach on the number line. */
export interface NormalizedFigure {
  readonly verbatim: string;
  readonly comparator: Comparator;
  readonly unit: string | null;
  /** L, P and the rounding cell. */
  readonly literal: NumericInterval;
  readonly typical: NumericInterval;
  readonly cell: NumericInterval;
  /** The stated number; of a range or of vague words the middle of the suggested interval. */
  readonly point: Big | null;
}

/** A figure and its frame. */
interface Measured {
  readonly figure: Figure;
  readonly frame: Pick<Frame, 'dimension' | 'unit'>;
}

/**
 * The reach of a figure, in its base unit or, if all compared figures have one unit, in `asPrinted`. Cells
 * and intervals are made in the printed unit and then converted.
 */
export function normalizeFigure({ figure, frame }: Measured, asPrinted = false): NormalizedFigure {
  const { unit, conversion } = asPrinted ? { unit: frame.unit, conversion: null } : toBaseUnit(frame);
  const typical = toNumericInterval(figure.typical, conversion);
  return {
    verbatim: figure.verbatim,
    comparator: figure.comparator,
    unit,
    literal: toNumericInterval(figure.literal, conversion),
    typical,
    cell: toNumericInterval(roundingCell(figure), conversion),
    point: convertDecimal(figure.value, conversion) ?? midpoint(typical),
  };
}

const midpoint = ({ low, high }: NumericInterval): Big | null =>
  low.value === null || high.value === null
    ? (low.value ?? high.value)
    : low.value.plus(high.value).times('0.5');
