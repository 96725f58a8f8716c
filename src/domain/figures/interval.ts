/**
 * A set of numbers between two ends. Ends are decimal strings (never floats); `null` means unbounded. An unbounded end
 * is never inclusive.
 */
export interface Interval {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}
