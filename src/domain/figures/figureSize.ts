import type { Figure } from './figure.ts';

/**
 * The stated number of a figure, else the middle of the numbers that a reader understands; `null` if they have no two ends. A
 * double is exact enough to tell whether two numbers are near.
 */
export function figureSize({
  value,
  typical: { low, high },
}: Pick<Figure, 'value' | 'typical'>): number | null {
  if (value !== null) return Number(value);
  return low === null || high === null ? null : (Number(low) + Number(high)) / 2;
}
