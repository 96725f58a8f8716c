import type { Block } from '../text/block.ts';
import { wordCount } from './lineShape.ts';

const MIN_COUNT_WORDS = 2;
/** The bullet or number of an item. */
const MARK = /^(?:[-–*•·‣▪●○]|\d{1,2}[.)])\s+/;

/** A bullet that counts something ("- 12 drones shot down"): articles have such lists, menus do not. */
export function isListedCount({ kind, text, linked }: Block): boolean {
  if (kind !== 'item' || linked >= 0.5) return false;
  const words = text.replace(MARK, '');
  return /\d/.test(words) && wordCount(words) >= MIN_COUNT_WORDS;
}
