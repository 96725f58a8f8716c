import { speech } from '../../speech.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** A time in front of a subject has at most so many items ("on the Monday after"). */
const MAX_TIME_ITEMS = 4;

/** Whether the time that ends at `last` is in front of a name: "On Thursday Sund Valley". */
export function isTimeBefore(items: readonly Item[], last: number): boolean {
  if (items[last + 1]?.pos !== 'PROPN' || speech.times.has(items[last + 1]?.lower ?? '')) return false;
  for (let k = last; k > last - MAX_TIME_ITEMS; k--) {
    const item = items[k];
    if (item === undefined) return false;
    if (item.pos === 'ADP') return k < last && /^(?:on|in|at|since|by|until)$/u.test(item.lower);
    if (!speech.times.has(item.lower)) return false;
  }
  return false;
}
