import { intersection } from './intersection.ts';
import type { NumericInterval } from './numericInterval.ts';

/** Whether two stretches share a number, open and closed ends counted: up to 5 and above 5 do not meet. */
export const overlaps = (a: NumericInterval, b: NumericInterval): boolean => intersection(a, b) !== null;
