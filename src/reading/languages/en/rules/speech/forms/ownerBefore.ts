import type { Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { phraseStart } from '../nounPhrase.ts';
import { ownsNext } from './ownsNext.ts';

/** The owner of the noun at `noun`, not reaching before `floor`: "the union" of "the union's latest count"; `null` if none is named. */
export function ownerBefore(items: readonly Item[], noun: number, floor: number): Run | null {
  for (let k = noun - 1; k > floor; k--)
    if (ownsNext(items, k)) return { from: phraseStart(items, k - 1, floor), to: k };
  return null;
}
