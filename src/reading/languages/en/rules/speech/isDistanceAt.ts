import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma } from './itemKinds.ts';

/** A distance with its hedge, its second unit in brackets and its direction is within so many items. */
const MAX_DISTANCE_ITEMS = 12;
const UNIT = /^(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|yards|blocks|leagues|hours?)$/u;
const DIRECTION =
  /^(?:from|away|north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|off|downstream|upstream|inland|outside|downriver|upriver|offshore)$/u;
const HEDGE = /^(?:about|some|around|nearly|roughly|almost|just|only|barely|under|over|more|less|than)$/u;

/** Whether a place's distance begins at `from`: "about 25 miles from Sund", "70 km (43 miles) to the south". */
export function isDistanceAt(items: readonly Item[], from: number): boolean {
  let k = from;
  while (HEDGE.test(items[k]?.lower ?? '')) k++;
  while (items[k]?.pos === 'NUM') k++;
  if (k === from || !UNIT.test(items[k]?.lower ?? '')) return false;
  for (let at = k + 1; at < Math.min(items.length, from + MAX_DISTANCE_ITEMS); at++) {
    const item = items[at];
    if (item === undefined || isComma(item) || item.quoted !== null) return false;
    if (DIRECTION.test(item.lower)) return true;
  }
  return false;
}
