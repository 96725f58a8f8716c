import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** The index of the head of a noun phrase: the last word in front of its first preposition. */
export function headOf(items: readonly Item[], { from, to }: Run): number {
  for (let k = from + 1; k < to; k++) if (items[k]?.pos === 'ADP') return k - 1;
  return to - 1;
}
