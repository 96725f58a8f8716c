import { isFiniteAt } from '../statements/mainVerb.ts';
import { isComma, isNominal, isVerb } from './itemKinds.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** Whether a run says something: it has a verb behind its introduction ("On Monday, however"). */
export function hasMainVerb(items: readonly Item[], run: Run): boolean {
  const from = mainStart(items.slice(run.from, run.to)) + run.from;
  for (let k = from; k < run.to; k++)
    if (isVerb(items[k]) || isFiniteAt(items, k) || items[k]?.quoted != null || endsAsVerb(items, k))
      return true;
  return false;
}

/** Past forms that the tagger takes for nouns ("Air defence units shot down 33 missiles"). */
const PAST =
  /^(?:shot|hit|cut|put|set|hurt|fell|rose|left|felt|spread|burst|shut|beat|split|drowned|burned|wounded)$/u;

/** Whether the tagger took the verb that ends a clause for an adjective ("40 people drowned, Ortiz said"). */
function endsAsVerb(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (item?.pos === 'NOUN')
    return PAST.test(item.lower) && /^(?:NOUN|PROPN|PRON)$/u.test(items[k - 1]?.pos ?? '');
  if (item?.pos !== 'ADJ' || !item.lower.endsWith('ed')) return false;
  return items[k - 1]?.pos === 'NOUN' && !isNominal(items[k + 1]);
}

/** The index behind a subordinate clause or phrase at the beginning: behind its comma. */
export function mainStart(items: readonly Item[]): number {
  const first = items[0];
  const opener = /^(?:as|when|after|while|following|since|if|although|though|because|amid)$/u;
  if (first === undefined || (!/^(?:SCONJ|ADP)$/u.test(first.pos) && !opener.test(first.lower))) return 0;
  if (opensWithCount(items)) return 0;
  const comma = items.findIndex(isComma);
  if (comma >= 0) return comma + 1;
  // "In Dorn 40 people died": without a comma the clause of the verb runs on from the preposition.
  const clause = first.pos === 'ADP' && !opener.test(first.lower) && items.some(isPlainVerb);
  return clause ? 0 : items.length;
}

const isPlainVerb = (item: Item, k: number, items: readonly Item[]): boolean =>
  isVerb(item) && !item.lower.endsWith('ing') && items[k - 1]?.lower !== 'to';

/** Hedges of a figure that look like prepositions, and the words that may follow them: a numeral, "a dozen", "half". */
const COUNTING =
  /^(?:at (?:least|most)|about|around|over|under|above|below|up to|close to|upwards of|as (?:many|few|much|little) as|between|by some) (?:an? )?$/u;
const COUNTED = /^(?:dozens?|scores?|hundreds?|thousands?|millions?|half|third|quarter|couple|handful)$/u;
/** The longest hedge has as many words, with the article of "a dozen". */
const HEDGE_ITEMS = 4;

/** Whether a sentence begins with a hedged figure: its preposition leads up to nothing ("At least 40 people died"). */
function opensWithCount(items: readonly Item[]): boolean {
  let hedge = '';
  for (let k = 0; k <= HEDGE_ITEMS; k++) {
    const item = items[k];
    if (item === undefined) return false;
    if (item.pos === 'NUM' || COUNTED.test(item.lower)) return COUNTING.test(hedge);
    hedge += `${item.lower} `;
  }
  return false;
}
