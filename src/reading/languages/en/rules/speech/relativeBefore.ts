import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isNominal, isVerb } from './itemKinds.ts';

/** Pronouns that open a relative clause. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);

/** The index of a "who"/"which"/"that" whose clause has the verb at `i`; -1 if there is none. */
export function relativeBefore(items: readonly Item[], i: number): number {
  for (let k = i - 1; k >= Math.max(1, i - 4); k--) {
    const item = items[k];
    if (item === undefined) return -1;
    if (RELATIVE.has(item.lower)) return isNominal(items[k - 1]) ? k : -1;
    if (item.pos !== 'ADV' && item.pos !== 'AUX' && item.pos !== 'PART') return -1;
  }
  return -1;
}

/** The "who" of a clause with a particle whose object begins at `from`: "A clerk who set up the page said"; -1 if none. */
export const objectOfRelative = (items: readonly Item[], from: number): number =>
  /^(?:up|out|off|down|in|over)$/u.test(items[from - 1]?.lower ?? '') && isVerb(items[from - 2])
    ? relativeBefore(items, from - 2)
    : -1;
