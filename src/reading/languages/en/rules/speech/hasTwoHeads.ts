import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isDeterminer } from './itemKinds.ts';
import { phraseStart } from './nounPhrase.ts';

/** Whether "and" joins two subjects in front of the verb at `at`: "the mayor and the miners' union say". */
export function hasTwoHeads(items: readonly Item[], at: number): boolean {
  if (items[at]?.pos !== 'VERB') return false;
  const from = phraseStart(items, at - 1, 0);
  const opens = (k: number): boolean => isDeterminer(items[k]) || items[k]?.pos === 'PROPN';
  // "the mayor, Ana Quill, and the union say"
  if (items[from - 1]?.lower === 'and' && isComma(items[from - 2])) return opens(from);
  return items.some(({ lower }, k) => k > from && k < at && lower === 'and' && opens(k + 1));
}
