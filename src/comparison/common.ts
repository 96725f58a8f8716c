import { compareCuts } from './cut.ts';
import type { Stretch } from './stretch.ts';

/** What two stretches have in common; `null` where they share no number. */
export function common(a: Stretch, b: Stretch): Stretch | null {
  const low = compareCuts(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compareCuts(a.high, b.high) <= 0 ? a.high : b.high;
  return compareCuts(low, high) < 0 ? { low, high } : null;
}
