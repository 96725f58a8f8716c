import Big from 'big.js';
import type { Interval } from '../../domain/figures/interval.ts';
import type { Bound } from './bound.ts';

/** An interval ready to be compared: the places of its two ends. */
export interface NumericInterval {
  readonly low: Bound;
  readonly high: Bound;
}

/** A linear change of unit: value * factor + offset, exact decimals, factor above 0. */
export interface UnitConversion {
  readonly factor: string;
  readonly offset: string;
}

/** The interval as a stretch, in the unit that the conversion leads to. */
export function toNumericInterval(
  interval: Interval,
  conversion: UnitConversion | null = null,
): NumericInterval {
  const { low, high, lowInclusive, highInclusive } = interval;
  return {
    low: { value: convertDecimal(low, conversion), side: low === null || lowInclusive ? -1 : 1 },
    high: { value: convertDecimal(high, conversion), side: high === null || highInclusive ? 1 : -1 },
  };
}

/** A decimal string as a number in the unit that the conversion leads to; `null` stays `null`. */
export function convertDecimal(value: string | null, conversion: UnitConversion | null): Big | null {
  if (value === null) return null;
  const number = new Big(value);
  return conversion === null ? number : number.times(conversion.factor).plus(conversion.offset);
}

/** The stretch as an interval with decimal strings. */
export function toInterval({ low, high }: NumericInterval): Interval {
  return {
    low: low.value === null ? null : low.value.toFixed(),
    high: high.value === null ? null : high.value.toFixed(),
    lowInclusive: low.value !== null && low.side === -1,
    highInclusive: high.value !== null && high.side === 1,
  };
}
