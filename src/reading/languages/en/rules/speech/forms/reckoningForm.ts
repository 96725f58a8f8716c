import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { speech } from '../../../speech.ts';
import { contentEnd, leftEdge, plainReading } from '../contentRuns.ts';
import { isComma, isDash, isPossessivePronoun, isVerb } from '../itemKinds.ts';
import { phraseFrom } from '../nounPhrase.ts';
import { isNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';
import { ownerBefore } from './ownerBefore.ts';
import { ownsNext } from './ownsNext.ts';

/** The phrase in front of its noun has at most so many items ("by the harbour office's own latest"). */
const MAX_PHRASE_ITEMS = 9;

/** A body with the end of the phrase that names its count. */
interface Reckoned {
  readonly source: Run;
  readonly to: number;
}

/** A source without the figure behind it: "by the count of the union nine berths in ten lay idle". */
function beforeNumber(items: readonly Item[], run: Run | null): Run | null {
  if (run === null) return null;
  for (let k = run.from + 1; k < run.to; k++) if (isNumber(items[k])) return { from: run.from, to: k };
  return run;
}

/** The noun of a count, a list or a model behind `from`, in front of any other preposition than "of"; -1 if there is none. */
function nounAt(items: readonly Item[], from: number): number {
  for (let k = from; k < from + MAX_PHRASE_ITEMS && k < items.length; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item)) return -1;
    if (item.pos === 'ADP' && !/^(?:of|for)$/u.test(item.lower)) return -1;
    const counted = forms.reckonings.has(item.lower) || people.instruments.has(item.lower);
    if (counted && !ownsNext(items, k + 1)) return k;
    if (isVerb(item)) return -1;
  }
  return -1;
}

/** The body in "X's count", "the count of X", "their own count"; `null` if it names none. */
function reckonedBy(items: readonly Item[], from: number, opens: boolean): Reckoned | null {
  const noun = nounAt(items, from);
  if (noun < 0) return null;
  const reckoning = forms.reckonings.has(items[noun]?.lower ?? '');
  if (items[noun + 1]?.lower === 'of' && (reckoning || opens)) {
    const source = beforeNumber(items, phraseFrom(items, noun + 2));
    return isVoice(items, source) ? { source, to: source.to } : null;
  }
  const owner = ownerBefore(items, noun, from);
  if (owner !== null) return isVoice(items, owner) ? { source: owner, to: noun + 1 } : null;
  if (isPossessivePronoun(items[from])) return { source: { from, to: from + 1 }, to: noun + 1 };
  // "by police estimates"
  const plain = { from, to: noun };
  const named = noun > from && items[noun - 1]?.pos !== 'ADJ' && isVoice(items, plain);
  return named ? { source: plain, to: noun + 1 } : null;
}

/** The index behind a time ("by the state's count on Thursday"). */
function behindTime(items: readonly Item[], from: number): number {
  let k = from;
  if (/^(?:on|in|at|of)$/u.test(items[k]?.lower ?? '') && speech.times.has(items[k + 1]?.lower ?? '')) k++;
  while (speech.times.has(items[k]?.lower ?? '')) k++;
  return k;
}

/** "By Ortiz's account", "by the estimate of the parish", "on Brook's map", "in the words of". */
export function reckoningForm(items: readonly Item[], at: number): Reading | null {
  const preposition = items[at]?.lower ?? '';
  if (!/^(?:by|in|on|from|going)$/u.test(preposition)) return null;
  const start = preposition === 'going' ? at + 2 : at + 1;
  // "…; by its count four gangs are"
  const opens = at === 0 || items[at - 1]?.text === ';';
  const found = reckonedBy(items, start, opens);
  if (found === null || (preposition === 'from' && !opens)) return null;
  const next = items[behindTime(items, found.to)];
  const closed = next === undefined || isComma(next) || isDash(next) || /^[.;)]$/u.test(next.text);
  if (!opens && !closed) return null;
  const from = leftEdge(items, at);
  const right = { from: found.to, to: contentEnd(items) };
  const left = { from, to: opens ? from : at };
  const content = [left, right].filter((run) => run.to > run.from);
  // "By its own count, the union has lost 40"
  const ahead = opens && isPossessivePronoun(items[found.source.from]) && isComma(next);
  const named = ahead ? phraseFrom(items, behindTime(items, found.to) + 1) : null;
  const source = isVoice(items, named) && isVerb(items[named.to]) ? named : found.source;
  return plainReading(source, { from: at, to: found.to }, 'reckon', content, 'form.reckoning');
}
