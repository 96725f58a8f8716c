import type Big from 'big.js';
import type { Figure } from '../domain/claim.ts';
import { roundingCell } from '../domain/figurePolicy.ts';
import type { Comparator } from '../domain/vocabulary.ts';
import { baseUnit } from './baseUnit.ts';
import { converted, stretchOf, type Stretch } from './stretch.ts';

/** How far the words of a figure reach on the number line. */
export interface Reach {
  readonly verbatim: string;
  readonly comparator: Comparator;
  readonly unit: string | null;
  /** L, P and the rounding cell. */
  readonly literal: Stretch;
  readonly typical: Stretch;
  readonly cell: Stretch;
  /** The stated number; of a range or of vague words the middle of what they suggest. */
  readonly point: Big | null;
}

/**
 * The reach of a figure, in its base unit or, where all that it is compared with is in one unit, `asPrinted`. Cells and
 * intervals are laid in the printed unit and converted after.
 */
export function reachOf(figure: Figure, asPrinted = false): Reach {
  const { unit, conversion } = asPrinted
    ? { unit: figure.measure.unit, conversion: null }
    : baseUnit(figure.measure);
  const typical = stretchOf(figure.typical, conversion);
  return {
    verbatim: figure.verbatim,
    comparator: figure.comparator,
    unit,
    literal: stretchOf(figure.literal, conversion),
    typical,
    cell: stretchOf(roundingCell(figure), conversion),
    point: converted(figure.value, conversion) ?? middle(typical),
  };
}

const middle = ({ low, high }: Stretch): Big | null =>
  low.value === null || high.value === null
    ? (low.value ?? high.value)
    : low.value.plus(high.value).times('0.5');
