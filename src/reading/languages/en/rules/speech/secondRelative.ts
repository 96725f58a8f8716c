import { isComma, isNominal } from './itemKinds.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** Two clauses together have at most so many items. */
const MAX_ITEMS = 60;

/** The first "who" of two clauses that explain a subject ("A man who came, and who would not be named, said"); -1 for others. */
export function secondRelative(items: readonly Item[], comma: number, floor: number): number {
  const least = Math.max(floor, comma - MAX_ITEMS);
  let at = comma - 1;
  while (at > least && !isComma(items[at]) && items[at]?.quoted === null) at--;
  if (!isComma(items[at]) || items[at + 1]?.lower !== 'and' || items[at + 2]?.lower !== 'who') return -1;
  for (let k = at - 1; k > least && !isComma(items[k]); k--)
    if (items[k]?.lower === 'who') return isNominal(items[k - 1]) ? k : -1;
  return -1;
}
