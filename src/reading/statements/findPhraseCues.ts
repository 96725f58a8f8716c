import { CUE_NOUNS } from './cueWords.ts';
import type { Item } from './cutUnits.ts';
import { isComma, isDash, isNominal, isVerb, phraseFrom, phraseStart } from './nounPhrase.ts';
import type { Run } from './nounPhrase.ts';
import type { Reading } from './readUnit.ts';

/** A cue that is no verb: "according to", "Ortiz's claim that". */
export interface PhraseCue {
  readonly reading: Reading;
  /** It stands behind what is said, from item `cut` on. */
  readonly trailing: boolean;
  readonly cut: number;
}

const END = /^[.!?…;:)\]]$/u;
const MAX_SOURCE_ITEMS = 40;

/** The end of a source behind "according to": its noun phrase, and the clause that explains it up to a comma. */
function sourceEnd(items: readonly Item[], from: number): Run | null {
  const phrase = phraseFrom(items, from);
  if (phrase === null) return null;
  const next = items[phrase.to];
  const explained =
    next !== undefined &&
    (/^(?:who|which|that|whose)$/u.test(next.lower) ||
      (next.pos === 'VERB' && /(?:ed|ing|en)$/u.test(next.lower)));
  if (!explained) return phrase;
  for (let k = phrase.to; k < Math.min(items.length, from + MAX_SOURCE_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || isComma(item) || END.test(item.text) || isDash(item)) return { from, to: k };
  }
  return phrase;
}

const hasVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(isVerb);

function end(items: readonly Item[]): number {
  let k = items.length;
  while (k > 0 && /^[.!?…;:,]$/u.test(items[k - 1]?.text ?? '')) k--;
  return k;
}

function leftEdge(items: readonly Item[], to: number): number {
  for (let k = to - 1; k > 0; k--) if (items[k]?.text === ';') return k + 1;
  return 0;
}

function reading(source: Run, cue: Run, lemma: string, content: readonly Run[], rule: string): Reading {
  return {
    source,
    sharedWith: null,
    cue,
    lemma,
    zoneEnd: Math.max(source.to, cue.to),
    beneath: false,
    negated: false,
    content,
    rule,
    denied: false,
    planned: false,
    opensBlock: false,
  };
}

/** "according to X": before, behind or between what is said. */
function accordingTo(items: readonly Item[], at: number): PhraseCue | null {
  const source = sourceEnd(items, at + 2);
  if (source === null) return null;
  const cue = { from: at, to: at + 2 };
  const before = items[at - 1];
  const opens =
    at === 0 || isComma(before) || before?.pos === 'CCONJ' || isDash(before) || before?.text === ';';
  const follows = isComma(items[source.to]) || isDash(items[source.to]);
  const left = leftEdge(items, at);
  const leftEnd = isComma(before) || isDash(before) ? at - 1 : at;
  const leftSaid = leftEnd > left && hasVerb(items, left, leftEnd);
  const right = { from: source.to + (follows ? 1 : 0), to: end(items) };
  const conjunction = before?.pos === 'CCONJ';
  if (opens && follows && (!leftSaid || conjunction)) {
    const content =
      leftEnd > left && !conjunction && !isComma(items[left])
        ? [{ from: left, to: leftEnd }, right]
        : [right];
    return {
      reading: reading(
        source,
        cue,
        'according',
        content.filter((run) => run.to > run.from),
        'according.before',
      ),
      trailing: false,
      cut: at,
    };
  }
  if (leftEnd <= left) return null;
  return {
    reading: reading(source, cue, 'according', [{ from: left, to: leftEnd }], 'according.behind'),
    trailing: true,
    cut: leftEnd,
  };
}

/** "X's claim that", "his estimate of", "a report that": a noun that carries what is said. */
function cueNoun(items: readonly Item[], at: number): PhraseCue | null {
  const next = items[at + 1];
  if (next === undefined || !/^(?:that|of|about)$/u.test(next.lower)) return null;
  if (next.lower === 'that' && !hasVerb(items, at + 2, Math.min(items.length, at + 30))) return null;
  const from = phraseStart(items, at, 0);
  const source = possessor(items, from, at);
  if (source === null) return null;
  let to = at + 2;
  while (to < items.length && !isComma(items[to]) && !END.test(items[to]?.text ?? '.') && !isDash(items[to]))
    to++;
  if (to <= at + 2) return null;
  return {
    reading: reading(
      source,
      { from: at, to: at + 1 },
      items[at]?.lemma ?? '',
      [{ from: at + 2, to }],
      'noun',
    ),
    trailing: false,
    cut: at,
  };
}

/** Whose claim it is: "Ortiz's", "his", or the outlet in front of the noun ("a Daily Courier report"). */
function possessor(items: readonly Item[], from: number, noun: number): Run | null {
  for (let k = noun - 1; k >= from; k--) {
    const item = items[k];
    if (item?.lower === "'s" || item?.lower === '’s') return { from: phraseStart(items, k - 1, from), to: k };
    if (item?.pos === 'PRON' && /^(?:his|her|their)$/u.test(item.lower)) return { from: k, to: k + 1 };
  }
  return items[noun - 1]?.pos === 'PROPN' &&
    items.slice(from, noun).filter((item) => item.pos === 'PROPN').length > 0 &&
    isNominal(items[noun - 1])
    ? { from, to: noun }
    : null;
}

/** The cues of a unit that are no verbs, in order. */
export function findPhraseCues(items: readonly Item[]): PhraseCue[] {
  const cues: PhraseCue[] = [];
  items.forEach((item, index) => {
    const found =
      item.lower === 'according' && items[index + 1]?.lower === 'to'
        ? accordingTo(items, index)
        : CUE_NOUNS.has(item.lower) && (item.pos === 'NOUN' || item.pos === 'VERB')
          ? cueNoun(items, index)
          : null;
    if (found !== null) cues.push(found);
  });
  return cues;
}
