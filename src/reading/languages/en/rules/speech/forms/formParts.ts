import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { currencies } from '../../../currencies.ts';
import { isDistanceAt } from '../isDistanceAt.ts';
import { isComma, isDash } from '../itemKinds.ts';

/** A hedge in front of a figure has at most so many items ("as many as", "somewhere between"). */
const MAX_HEDGE_ITEMS = 5;
const HEDGE =
  /^(?:about|around|some|at|least|most|more|less|fewer|than|over|under|nearly|almost|up|to|as|many|few|much|little|only|just|between|from|approximately|roughly|close|well|an?|the|its|no|barely|exactly|now|already|still|estimated|even|another|magnitude|\$|€|£|us\$)$/u;
/** Numbers that the tagger does not take for numerals. */
const NUMBERS =
  /^(?:\d|dozens?$|scores?$|hundreds?$|thousands?$|millions?$|half$|none$|nobody$|zero$|two-thirds$)/u;

export const isNumber = (item: Item | undefined): boolean =>
  item !== undefined && item.quoted === null && (item.pos === 'NUM' || NUMBERS.test(item.lower));

/** The mark or word of a currency: "$", "euros", "Rs". */
export const isMoney = (item: Item | undefined): boolean =>
  item !== undefined &&
  (/\p{Sc}/u.test(item.text) || currencies.words.has(item.lower) || /^(?:rs|eur|usd|gbp)$/u.test(item.lower));

/** The index of a figure that begins at `from`, behind its hedge; -1 if there is none. */
export function figureAt(items: readonly Item[], from: number): number {
  for (let k = from; k <= from + MAX_HEDGE_ITEMS; k++) {
    const item = items[k];
    if (isNumber(item)) return k;
    if (item === undefined || !HEDGE.test(item.lower)) return -1;
  }
  return -1;
}

/** Whether `from`..`to` has a number. */
export function hasNumber(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isNumber(items[k])) return true;
  return false;
}

const TURN =
  /^(?:while|whereas|but|although|though|according|citing|compared|against|after|as|when|before|because|since|which|who|where)$/u;

const RECKONS = /^(?:values?|valued|equals|equalled|corresponds|amounts|represents|translates)$/u;

/** Whether "which" gives the same amount in another measure: "will pay 12 a share, which values the firm at 40 million". */
export const isReckonedOn = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'which' && RECKONS.test(items[at + 1]?.lower ?? '');

/** The end of a clause from `from` on: a semicolon, the stop, a comma or dash in front of another clause. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length; k++) {
    const item = items[k];
    const next = items[k + 1];
    if (item?.text === ';' || (item !== undefined && /^[.!?…]$/u.test(item.text))) return k;
    if (isDash(item) && item?.end !== next?.start && item?.start !== items[k - 1]?.end) return k;
    if (isComma(item) && isDistanceAt(items, k + 1)) return k;
    // "called “urgent,” according to"
    if (item?.lower === 'according' && items[k - 1]?.quoted != null) return k;
    const turns = TURN.test(next?.lower ?? '') && !isReckonedOn(items, k + 1);
    if (isComma(item) && (turns || next?.quoted != null)) return k;
    if (/^(?:while|whereas)$/u.test(item?.lower ?? '') && k > from) return k;
  }
  return items.length;
}
