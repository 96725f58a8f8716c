import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isNominal } from './itemKinds.ts';

/**
 * The noun whose list of names ends with the phrase `from`..`to`: "residents" in "residents of Arno, Belm and Cor", from
 * "Belm and Cor"; `null` if there is none.
 */
export function headOfList(items: readonly Item[], from: number, to: number, floor: number): number | null {
  if (!isComma(items[from - 1]) || items[from + 1]?.lower !== 'and' || items[to]?.pos !== 'PROPN')
    return null;
  let k = from - 1;
  while (k > floor + 1 && (isComma(items[k]) || items[k]?.pos === 'PROPN')) k--;
  const listed = /^(?:of|in|from|for)$/u.test(items[k]?.lower ?? '') && isNominal(items[k - 1]);
  return listed && k < from - 2 ? k - 1 : null;
}
