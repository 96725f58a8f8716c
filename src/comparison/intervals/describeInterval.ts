import type { Interval } from '../../domain/figures/interval.ts';

/** An interval in words, as a reason names it: "300 to under 1000", "more than 100", "any number". */
export function describeInterval({ low, high, lowInclusive, highInclusive }: Interval): string {
  if (low !== null && low === high && lowInclusive && highInclusive) return low;
  const from = low === null ? null : lowInclusive ? low : `above ${low}`;
  if (high === null)
    return from === null ? 'any number' : lowInclusive ? `${from} or more` : `more than ${low ?? ''}`;
  if (from === null) return highInclusive ? `${high} or less` : `under ${high}`;
  return `${from} to ${highInclusive ? high : `under ${high}`}`;
}
