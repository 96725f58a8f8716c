import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { isComma, isVerb } from '../itemKinds.ts';
import { isMoney, isNumber } from './formParts.ts';

/** The figure in front of its giver begins within these many items. */
const MAX_FIGURE_ITEMS = 6;
/** Whether an item is a number, or a mark or unit of one. */
export const isAmountMark = (item: Item | undefined): boolean =>
  isNumber(item) || isMoney(item) || /^(?:%|percent|per|cent|m|bn|tn|lakh|crore)$/u.test(item?.lower ?? '');

/** The beginning of a figure with its noun that ends in front of `end`: "the 40 beds which"; -1 if there is none. */
export function figureBefore(items: readonly Item[], end: number): number {
  let figure = -1;
  for (let k = end - 1; k >= Math.max(0, end - MAX_FIGURE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isVerb(item)) break;
    if (isAmountMark(item) && (figure < 0 || figure === k + 1)) figure = k;
    else if (figure >= 0) break;
  }
  return figure >= 0 && items.slice(figure, end).some(isNumber) ? figure : -1;
}
