import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isDistanceAt } from './isDistanceAt.ts';
import { isPossessive } from './itemKinds.ts';
import { RELATIVE } from './relativeBefore.ts';

/** A word between commas that explains nothing: "Doctors, however, count 60". */
const INSERTED = /^(?:however|meanwhile|though|too|moreover|nevertheless|therefore)$/u;

/** Whether the words between commas explain the noun before them, and are not a subject themselves. */
export function isApposition(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || to <= from) return false;
  if (to === from + 1 && INSERTED.test(first.lower)) return true;
  if (RELATIVE.has(first.lower) || first.pos === 'NUM' || isDistanceAt(items, from)) return true;
  if (
    /^(?:a|an|the|his|her|its|their|one|formerly|now|then|also|speaking|himself|herself|jr\.?|sr\.?|in|of|for|from|on|at|with|including|citing|or)$/u.test(
      first.lower,
    )
  )
    return true;
  if (first.pos === 'VERB') return true;
  // "The league, more cautious, said"
  if (first.pos === 'ADV' && to === from + 2 && items[from + 1]?.pos === 'ADJ') return true;
  // "the Harbour Authority, Norway's regulator, said"
  const owned = first.pos === 'PROPN' && isPossessive(items[from + 1]);
  if (owned && items[to - 1]?.pos === 'NOUN' && /^\p{Ll}/u.test(items[to - 1]?.text ?? '')) return true;
  return (
    first.pos === 'NOUN' ||
    first.pos === 'ADJ' ||
    /^[DR]$/u.test(first.text) ||
    (first.pos === 'PROPN' && to - from <= 2)
  );
}
