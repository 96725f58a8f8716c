import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { figureAt } from './forms/formParts.ts';
import { isVerb } from './itemKinds.ts';

/** "The youngest was three.", "The latest died on Friday.": one of those of the sentence before. */
const SUPERLATIVE =
  /^(?:\p{L}+est|most|least|last|first|other|others|rest|remaining|remainder|latter|former|majority|minority|youngest)$/u;

/** Whether a sentence leaves out what the sentence before counts: "Eight have died.", "Of those, 31 …", "The youngest was". */
export function refersBack(items: readonly Item[]): boolean {
  const first = items[0]?.lower ?? '';
  const second = items[1]?.lower ?? '';
  if (/^(?:of|among)$/u.test(first) && /^(?:those|these|them|that|this|which|the)$/u.test(second))
    return true;
  if (/^(?:another|others|they)$/u.test(first) || (first === 'a' && second === 'further')) return true;
  if (first === 'the' && SUPERLATIVE.test(second)) {
    const at = /^(?:most|least)$/u.test(second) ? 3 : 2;
    return isVerb(items[at]) || items[at]?.lower === 'of';
  }
  // "All five died", "Both were children"
  if (first === 'both' || (first === 'all' && figureAt(items, 1) === 1)) return true;
  let figure = figureAt(items, 0);
  // "Fifty-eight were"
  if (items[figure + 1]?.text === '-' && items[figure + 2]?.pos === 'NUM') figure += 2;
  const next = items[figure + 1];
  if (figure < 0 || next === undefined) return false;
  // "Hundreds of homes" is a new count, "hundreds of them" is not.
  if (next.lower === 'of')
    return /^(?:the|those|these|them|which|whom)$/u.test(items[figure + 2]?.lower ?? '');
  return next.pos === 'AUX' || /^(?:others|more)$/u.test(next.lower);
}
