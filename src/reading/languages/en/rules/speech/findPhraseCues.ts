import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import { isComma, isDash, isVerb } from './itemKinds.ts';
import { phraseFrom, phraseStart } from './nounPhrase.ts';
import type { Reading } from '../../../../speech/statements/reading.ts';
import { contentEnd, leftEdge, plainReading } from './contentRuns.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** A cue without a verb: "according to", "Ortiz's claim that". */
export interface PhraseCue {
  readonly reading: Reading;
  /** It is behind the content, from item `cut` on. */
  readonly trailing: boolean;
  readonly cut: number;
}

const END = /^[.!?…;:)\]]$/u;
/** A source with its relative clause has at most so many items. */
const MAX_SOURCE_ITEMS = 40;
/** If the noun phrase of a source can't be read, at most so many items up to a comma are the source. */
const MAX_UNREAD_SOURCE_ITEMS = 8;
/** The reach of the search for a verb that makes "that" a clause. */
const CLAUSE_ITEMS = 30;

const closes = (item: Item | undefined): boolean =>
  item === undefined || isComma(item) || END.test(item.text) || isDash(item);

const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let k = from; k < Math.min(to, items.length); k++) if (isVerb(items[k])) return true;
  return false;
};

/** The items from `from` to the next comma or end, if that is within `most`; `null` otherwise. */
function upToComma(items: readonly Item[], from: number, most: number): Run | null {
  for (let k = from; k <= from + most; k++) if (closes(items[k])) return k > from ? { from, to: k } : null;
  return null;
}

/** A source without the count that its phrase takes in: "according to the union 900 drivers came". */
function beforeCount(items: readonly Item[], { from, to }: Run): Run {
  for (let k = from + 2; k < to; k++)
    if (items[k]?.pos === 'NUM' && items[k - 1]?.pos === 'NOUN' && isVerb(items[to])) return { from, to: k };
  return { from, to };
}

/** A source that begins at `from`: its noun phrase, and the clause that explains it up to a comma. */
export function sourceFrom(items: readonly Item[], from: number): Run | null {
  const whole = phraseFrom(items, from);
  const phrase = whole === null ? null : beforeCount(items, whole);
  const next = phrase === null ? undefined : items[phrase.to];
  if (phrase === null || next?.pos === 'NOUN') return upToComma(items, from, MAX_UNREAD_SOURCE_ITEMS);
  // "a report by the mine office"
  if (next?.lower === 'by' && people.documents.has(items[phrase.to - 1]?.lower ?? ''))
    return { from, to: phraseFrom(items, phrase.to + 1)?.to ?? phrase.to };
  const relative = /^(?:who|which|that|whose)$/u.test(next?.lower ?? '');
  const participle = next?.pos === 'VERB' && /(?:ed|ing|en)$/u.test(next.lower);
  return relative || participle ? (upToComma(items, from, MAX_SOURCE_ITEMS) ?? phrase) : phrase;
}

/** "according to X": before, behind or inside the content. */
function accordingTo(items: readonly Item[], at: number): PhraseCue | null {
  const source = sourceFrom(items, at + 2);
  if (source === null) return null;
  const cue = { from: at, to: at + 2 };
  const before = items[at - 1];
  const joined = before?.pos === 'CCONJ';
  const opens = at === 0 || joined || isComma(before) || isDash(before) || before?.text === ';';
  const closed = isComma(items[source.to]) || isDash(items[source.to]);
  const follows = closed || (at === 0 && items[source.to]?.pos === 'NUM');
  const from = leftEdge(items, at);
  const left = { from, to: isComma(before) || isDash(before) ? at - 1 : at };
  const right = { from: source.to + (closed ? 1 : 0), to: contentEnd(items) };
  const leftSaid = left.to > from && hasVerb(items, from, left.to);
  if (opens && follows && (!leftSaid || joined)) {
    const content = joined || isComma(items[from]) ? [right] : [left, right];
    const reading = plainReading(source, cue, 'according', content, 'according.before');
    return { reading, trailing: false, cut: at };
  }
  if (left.to <= from) return null;
  // "X, according to Y, and Z": the joined clause is Y's too.
  const goesOn = follows && items[source.to + 1]?.lower === 'and' && hasVerb(items, source.to, items.length);
  const content = goesOn ? [left, { from: source.to + 2, to: right.to }] : [left];
  const rule = goesOn ? 'according.between' : 'according.behind';
  const reading = plainReading(source, cue, 'according', content, rule);
  return { reading, trailing: !goesOn, cut: left.to };
}

/** Whether the word at `at` cites a source: ", citing X", ", quoting X", but not ", quoting “...”". */
export function isCiting(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower;
  if (word === 'citing') return true;
  // "the Post, which quoted hospital staff, said"
  if (
    /^(?:cited|quoted|cites|quotes)$/u.test(word ?? '') &&
    /^(?:which|who)$/u.test(items[at - 1]?.lower ?? '')
  )
    return isComma(items[at - 2]) && items[at + 1]?.quoted === null;
  return word === 'quoting' && isComma(items[at - 1]) && items[at + 1]?.quoted === null;
}

/** ", citing X": the source behind another source. */
function citing(items: readonly Item[], at: number): PhraseCue | null {
  const source = sourceFrom(items, at + 1);
  if (source === null) return null;
  const cited = items
    .slice(source.from, source.to)
    .some(
      (item) => item.pos === 'PROPN' || speech.nouns.cited.has(item.lower) || people.bodies.has(item.lower),
    );
  // "X, citing the coast guard, said": if a verb or "that" follows, any cited noun is a source.
  const next = items[source.to + 1];
  const between = isComma(items[source.to]) && (isVerb(next) || next?.lower === 'that');
  // "According to the Post, which quoted hospital staff, 22 were hurt"
  const led = items[0]?.lower === 'according' && /^wh/u.test(items[at - 1]?.lower ?? '');
  if (!cited && !between && !led) return null;
  const cue = { from: at, to: at + 1 };
  const opens = (at === 0 || led) && isComma(items[source.to]);
  const content = opens
    ? { from: source.to + 1, to: contentEnd(items) }
    : { from: leftEdge(items, at), to: isComma(items[at - 1]) ? at - 1 : at };
  const reading = plainReading(source, cue, 'cite', [content], opens ? 'citing.before' : 'citing.behind');
  return { reading: { ...reading, beneath: true }, trailing: !opens, cut: content.to };
}

/** Whose claim it is: "Ortiz's", "his", or the outlet in front of the noun ("a Daily Courier report"). */
function possessor(items: readonly Item[], from: number, noun: number): Run | null {
  for (let k = noun - 1; k >= from; k--) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) return null;
    if (item.lower === "'s" || item.lower === '’s') return { from: phraseStart(items, k - 1, from), to: k };
    if (item.pos === 'PRON' && /^(?:his|her|their)$/u.test(item.lower)) return { from: k, to: k + 1 };
  }
  return items[noun - 1]?.pos === 'PROPN' && items[from]?.pos === 'DET' ? { from, to: noun } : null;
}

/** "X's claim that", "his estimate of": a noun that carries the content. "X's plan would": a proposal. */
function cueNoun(items: readonly Item[], at: number): PhraseCue | null {
  const noun = items[at];
  const next = items[at + 1];
  if (noun === undefined || next === undefined) return null;
  const planned =
    /^(?:plan|proposal|programme|program|manifesto|platform|bill|draft|package)$/u.test(noun.lower) &&
    /^(?:would|will)$/u.test(next.lower);
  if (!planned && !/^(?:that|of|about)$/u.test(next.lower)) return null;
  if (next.lower === 'that' && !hasVerb(items, at + 2, at + CLAUSE_ITEMS)) return null;
  const source = possessor(items, phraseStart(items, at, 0), at);
  if (source === null) return null;
  let to = at + 2;
  while (!closes(items[to])) to++;
  const content = { from: planned ? at + 1 : at + 2, to };
  if (content.to <= content.from) return null;
  const rule = planned ? 'noun.plan' : `noun.${next.lower}`;
  const reading = plainReading(source, { from: at, to: at + 1 }, noun.lemma, [content], rule);
  return { reading: { ...reading, planned }, trailing: false, cut: at };
}

/** The cues of a unit without a verb, in order. */
export function findPhraseCues(items: readonly Item[]): PhraseCue[] {
  const cues: PhraseCue[] = [];
  items.forEach((item, at) => {
    let cue: PhraseCue | null = null;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') cue = accordingTo(items, at);
    else if (isCiting(items, at)) cue = citing(items, at);
    else if (speech.nouns.cue.has(item.lower) && (item.pos === 'NOUN' || item.pos === 'VERB'))
      cue = cueNoun(items, at);
    if (cue !== null) cues.push(cue);
  });
  return cues;
}
