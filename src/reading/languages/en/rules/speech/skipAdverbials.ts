import { speech } from '../../speech.ts';
import { isComma, isDash, isNominal } from './itemKinds.ts';
import { phraseFrom } from './nounPhrase.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** There are not more adverbials between a verb and its content. */
const MAX_ADVERBIALS = 12;
const CLOSES = /^[.!?…;:)\],]$/u;
/** Adverbs that belong to the figure behind them and so to the content. */
const NUMERIC_ADVERBS: ReadonlySet<string> = new Set(
  'only just nearly almost about there more less at around roughly approximately over some up half'.split(
    ' ',
  ),
);

/** Goes right over everything between a verb and its content: adverbs, times, "in a statement", "to reporters". */
export function skipAdverbials(items: readonly Item[], from: number): number {
  let k = from;
  for (let steps = 0; steps < MAX_ADVERBIALS; steps++) {
    const item = items[k];
    const next = items[k + 1];
    if (item === undefined || item.quoted !== null) return k;
    if (item.pos === 'ADV' && !speech.openers.clause.has(item.lower) && !NUMERIC_ADVERBS.has(item.lower)) k++;
    else if (isTime(items, k) || isBeforeTime(items, k)) k++;
    else if (item.pos === 'NUM' && speech.times.has(items[k - 1]?.lower ?? '')) k++;
    else if (item.pos === 'ADP' || item.lower === 'to') {
      const end = adverbialEnd(items, k);
      if (end === null) return k;
      k = end;
    } else if (isComma(item) && next?.pos === 'NUM' && speech.times.has(items[k - 2]?.lower ?? '')) k += 2;
    else return k;
  }
  return k;
}

/** "late" in "late on Tuesday", "early" in "early in the day". */
const isBeforeTime = (items: readonly Item[], at: number): boolean =>
  /^(?:late|early|later|earlier|again|shortly)$/u.test(items[at]?.lower ?? '') &&
  /^(?:on|in|at|that|yesterday|today|this)$/u.test(items[at + 1]?.lower ?? '') &&
  (items[at + 1]?.pos !== 'SCONJ' || speech.times.has(items[at + 2]?.lower ?? ''));

/** "Monday", "last week"; not "last" in "last orders". */
function isTime(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !speech.times.has(item.lower) || item.pos === 'AUX') return false;
  const next = items[at + 1];
  if (item.pos === 'ADJ' || item.pos === 'DET' || item.pos === 'PRON')
    return speech.times.has(next?.lower ?? '');
  return item.pos !== 'NOUN' || !isNominal(next) || speech.times.has(next?.lower ?? '');
}

/** The end of a prepositional phrase of time or place of speech at `at`; `null` if it belongs to the content. */
function adverbialEnd(items: readonly Item[], at: number): number | null {
  const next = items[at + 1];
  if (next === undefined || next.pos === 'VERB') return null;
  if (items[at]?.lower === 'in' && /^(?:19|20)\d\d$/u.test(next.lower)) return at + 2;
  const phrase = phraseFrom(items, at + 1);
  if (phrase === null) return speech.times.has(next.lower) ? at + 2 : null;
  const place = items
    .slice(phrase.from, phrase.to)
    .some((item) => speech.nouns.venue.has(item.lower) || speech.times.has(item.lower));
  const following = items[phrase.to];
  const closed =
    following === undefined ||
    following.quoted !== null ||
    following.lower === 'that' ||
    CLOSES.test(following.text) ||
    isDash(following);
  return place || closed ? phrase.to : null;
}
