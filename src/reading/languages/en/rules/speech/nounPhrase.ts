import { speech } from '../../speech.ts';
import {
  isComma,
  isCompass,
  isDash,
  isDeterminer,
  isNominal,
  isPlaceBehind,
  isPossessive,
  isSaint,
  isVerb,
} from './itemKinds.ts';
import { headOfList } from './headOfList.ts';
import { isApposition } from './isApposition.ts';
import { isReducedRelative } from './isReducedRelative.ts';
import { isTimeBefore } from './isTimeBefore.ts';
import { objectOfRelative, RELATIVE, relativeBefore } from './relativeBefore.ts';
import { secondRelative } from './secondRelative.ts';
import { isOffice } from './isOffice.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../speech/statements/reading.ts';

/** A longer noun phrase than this is a misreading; the limit also keeps the reading of a unit linear. */
const MAX_PHRASE_ITEMS = 40;
/** A relative clause without commas is not longer. */
const MAX_RELATIVE_ITEMS = 12;
/** How far a comma'd apposition may reach ("Ortiz, 43, who ..., said"). */
const MAX_APPOSITION_ITEMS = 60;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for at in from with on to by over during about near against inside within under behind between among de del la'.split(
    ' ',
  ),
);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it we i you who which that these those this some many most others several few both all one another everyone'.split(
    ' ',
  ),
);
const GLUE: ReadonlySet<string> = new Set(['-', '–', '&', '/', '.', '’', "'", '%', '@', '#']);

const touching = (items: readonly Item[], i: number): boolean => items[i]?.end === items[i + 1]?.start;

/** "Norr & Lund": one firm. */
const joinsNames = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === '&' && items[i - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(items[i + 1]?.text ?? '');

/** Whether the participle at `i` is in front of its noun ("newly filed reports"). */
function isModifier(items: readonly Item[], i: number): boolean {
  const [before, item] = [items[i - 1], items[i]];
  if (item?.pos !== 'VERB' || !/(?:ed|ing|en)$/u.test(item.lower) || !isNominal(items[i + 1])) return false;
  // "the Leeds-based company"
  if (before?.text === '-' && touching(items, i - 1)) return true;
  return (
    before !== undefined &&
    (before.pos === 'ADV' ||
      before.pos === 'ADJ' ||
      before.pos === 'ADP' ||
      isDeterminer(before) ||
      isPossessive(before))
  );
}

/** Whether "and" at `i` joins nouns: there is no verb between it and the start of its clause. */
function joinsNouns(items: readonly Item[], i: number): boolean {
  if (!isNominal(items[i - 1])) return false;
  for (let k = i - 1; k >= Math.max(0, i - MAX_PHRASE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || item.pos === 'SCONJ') return true;
    if (isVerb(item)) return false;
  }
  return true;
}

/** The start of the phrase at `k` with the nouns joined to it in front; `k` if there are none. */
function joined(items: readonly Item[], k: number): number {
  const previous = items[k - 1];
  if (previous === undefined) return k;
  const possessive = isPossessive(previous);
  if (possessive || (previous.pos === 'ADP' && PREPOSITIONS.has(previous.lower))) {
    // "close to the institute's"
    const near = previous.lower === 'to' && items[k - 2]?.pos === 'ADJ' && !isNominal(items[k - 3]);
    if (isNominal(items[k - 2]) && !near) return k - 2;
    if (possessive || near) return k;
    if (isReducedRelative(items, k - 2)) return k - 3;
    // "a man who is now at the site said"
    const relative = relativeClause(items, k - 1);
    return relative > 0 ? relative - 1 : k;
  }
  return previous.lower === 'and' && joinsNouns(items, k - 1) ? k - 2 : k;
}

/** One step to the left over a modifier of the phrase that begins at `k`; `k` if there is none. */
function modified(items: readonly Item[], k: number): number {
  const previous = items[k - 1];
  const first = items[k];
  if (previous === undefined || isTimeBefore(items, k - 1)) return k;
  if (previous.pos === 'CCONJ') return first?.pos === 'ADJ' && items[k - 2]?.pos === 'ADJ' ? k - 2 : k;
  if (isNominal(previous) || isModifier(items, k - 1)) return k - 1;
  if (previous.pos === 'ADV') {
    return first?.pos === 'ADJ' || first?.pos === 'NUM' || isModifier(items, k) ? k - 1 : k;
  }
  if (isReducedRelative(items, k - 1)) return k - 2;
  if (RELATIVE.has(previous.lower) && isVerb(first) && isNominal(items[k - 2])) return k - 2;
  if (!isVerb(previous)) return k;
  // "the rebel-held north"
  if (items[k - 2]?.text === '-' && touching(items, k - 2)) return k - 3;
  const relative = relativeBefore(items, k - 1);
  return relative < 0 ? k : relative - 1;
}

/**
 * The beginning of the noun phrase whose last item is `last`. Goes left over modifiers, prepositional phrases,
 * participles and relative clauses; stops at verbs, commas, conjunctions and quotes.
 */
export function phraseStart(items: readonly Item[], last: number, floor: number): number {
  let k = last;
  let determined = isDeterminer(items[k]);
  const least = Math.max(floor, last - MAX_PHRASE_ITEMS);
  while (k > least) {
    const previous = items[k - 1];
    if (previous === undefined || previous.quoted !== null) break;
    const joint = joined(items, k);
    const glued = touching(items, k - 1) || touching(items, k - 2) || joinsNames(items, k - 1);
    if (GLUE.has(previous.text) && glued) k--;
    else if (joint < k) {
      k = joint;
      determined = false;
    } else if (isDeterminer(previous)) {
      if (determined && !/^(?:all|both|half|some|of)$/u.test(previous.lower)) break;
      determined = true;
      k--;
    } else {
      const next = determined ? k : modified(items, k);
      if (next === k) break;
      k = next;
    }
  }
  return Math.max(k, floor);
}

/** The first comma of a list that ends a relative clause in front of `comma` ("Norland, which has A, B and C, said"). */
function listedRelative(items: readonly Item[], comma: number, floor: number): number | null {
  let inner: number | null = null;
  for (let k = comma - 1; k > Math.max(floor, comma - 2 * MAX_RELATIVE_ITEMS); k--) {
    const item = items[k];
    const opens = isComma(item) && RELATIVE.has(items[k + 1]?.lower ?? '');
    if (item === undefined || item.quoted !== null || opens) return opens ? inner : null;
    if (isComma(item) ? !isNominal(items[k + 1]) : isVerb(item) && inner === null) return null;
    if (isComma(item)) inner = k;
  }
  return null;
}

/** The noun phrase in front of the comma at `comma`, if the words behind the comma explain it. */
function acrossApposition(items: readonly Item[], comma: number, floor: number): Run | null {
  const who = secondRelative(items, comma, floor);
  if (who > 0) return { from: phraseStart(items, who - 1, floor), to: who };
  let right = listedRelative(items, comma, floor) ?? comma;
  const least = Math.max(floor, comma - MAX_APPOSITION_ITEMS);
  for (let k = right - 1; k >= least; k--) {
    if (!isComma(items[k]) || (items[k - 1]?.quoted ?? null) !== null) continue;
    if (!isApposition(items, k + 1, right)) break;
    right = k;
    const end = endOfSubject(items, k - 1);
    if (end === null) break;
    const from = phraseStart(items, end, floor);
    const office = isOffice(items, from, end);
    if (isName(items, from, end) || endsInName(items, end) || office || !isComma(items[from - 1]))
      return { from, to: end + 1 };
  }
  const end = endOfSubject(items, right - 1);
  return end === null ? null : { from: phraseStart(items, end, floor), to: end + 1 };
}

/** Two names in a row end the phrase, if there is no preposition before them: a person with a description. */
const endsInName = (items: readonly Item[], end: number): boolean =>
  items[end]?.pos === 'PROPN' && items[end - 1]?.pos === 'PROPN' && items[end - 2]?.pos !== 'ADP';

const isName = (items: readonly Item[], from: number, to: number): boolean =>
  items[to]?.pos === 'PROPN' && /^\p{Lu}/u.test(items[from]?.text ?? '') && items[from]?.pos === 'PROPN';

/** The "who" or "which" of a clause that ends with the verb at `i` ("a commander who asked not to be named said"). */
function relativeClause(items: readonly Item[], i: number): number {
  for (let k = i - 1; k > Math.max(0, i - MAX_RELATIVE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || isComma(item) || item.quoted !== null) return -1;
    if (RELATIVE.has(item.lower) && isVerb(items[k + 1])) return isNominal(items[k - 1]) ? k : -1;
  }
  return -1;
}

/** The last item of a subject that ends at `i` or, before a parenthesis, in front of it; `null` if it is not a noun. */
function endOfSubject(items: readonly Item[], i: number): number | null {
  let k = i;
  if (items[k]?.text === ')') {
    while (k >= 0 && items[k]?.text !== '(' && i - k < 12) k--;
    k--;
  }
  const item = items[k];
  if (item === undefined || item.quoted !== null) return null;
  const object = item.lower === 'it' && items[k - 1]?.pos === 'VERB' ? relativeBefore(items, k - 1) : -1;
  if (object > 0) return k;
  if (isNominal(item) || SUBJECT_PRONOUNS.has(item.lower)) return k;
  // "the office in the north said"
  if (isCompass(items, k)) return k;
  if (isSaint(items, k)) return k;
  if (isPlaceBehind(items, k)) return k - 1;
  // "sources who have seen them said", "the experts we asked said"
  if (
    /^(?:them|him|her|us|me|it)$/u.test(item.lower) &&
    isVerb(items[k - 1]) &&
    relativeBefore(items, k - 1) > 0
  )
    return k;
  const relative = item.pos === 'VERB' ? relativeClause(items, k) : -1;
  if (relative > 0) return relative - 1;
  const asker = /^(?:i|we|he|she|they|you)$/u.test(items[k - 1]?.lower ?? '');
  if (item.pos === 'VERB' && asker && isNominal(items[k - 2])) return k - 2;
  if (item.pos === 'DET' && /^(?:all|some|both|many|others|each|most)$/u.test(item.lower)) return k;
  return null;
}

/** The subject in front of an explanation between dashes ("Ortiz -- who runs the port -- said"). */
function beforeDashes(items: readonly Item[], last: number, floor: number): Run | null {
  for (let k = last - 2; k > Math.max(floor, last - MAX_APPOSITION_ITEMS); k--) {
    if (isDash(items[k]) && items[k]?.end !== items[k + 1]?.start) return subjectEndingAt(items, k, floor);
  }
  return null;
}

/** The subject that ends right in front of `end` (exclusive), not reaching before `floor`; `null` if there is none. */
export function subjectEndingAt(items: readonly Item[], end: number, floor: number): Run | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < floor) return null;
  if (isComma(last)) return acrossApposition(items, end - 1, floor);
  if (isDash(last)) return beforeDashes(items, end - 1, floor);
  // "the strikers themselves speak of"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(last.lower)) return subjectEndingAt(items, end - 1, floor);
  const to = endOfSubject(items, end - 1);
  if (to === null || to < floor) return null;
  const pronoun =
    SUBJECT_PRONOUNS.has(items[to]?.lower ?? '') &&
    items[to]?.pos !== 'NOUN' &&
    !(items[to]?.lower === 'it' && items[to - 1]?.pos === 'VERB' && relativeBefore(items, to - 1) > 0);
  // "Nurses for All said"
  if (pronoun && items[to - 1]?.lower !== 'for') return { from: to, to: to + 1 };
  const from = phraseStart(items, to, floor);
  const head = headOfList(items, from, to, floor);
  const who = objectOfRelative(items, from);
  if (who > floor) return subjectEndingAt(items, who, floor);
  return { from: head === null ? from : phraseStart(items, head, floor), to: to + 1 };
}

/** The noun phrase that begins at `from`: to its last noun, with the prepositional phrases that belong to it. */
export function phraseFrom(items: readonly Item[], from: number): Run | null {
  let k = from;
  let last = -1;
  const most = Math.min(items.length, from + MAX_PHRASE_ITEMS);
  while (k < most) {
    const item = items[k];
    if (item === undefined) break;
    if (item.pos === 'PRON' && last < 0 && SUBJECT_PRONOUNS.has(item.lower)) return { from, to: k + 1 };
    if (isNominal(item)) last = k;
    else if (isDeterminer(item)) {
      const previous = items[k - 1];
      if (last >= 0 && previous?.pos !== 'ADP' && previous?.pos !== 'CCONJ') break;
    } else if (isPossessive(item)) {
      if (last !== k - 1) break;
    } else if (item.pos === 'ADP') {
      if (!/^(?:of|for|at|from|in|with)$/u.test(item.lower) || last !== k - 1) break;
      const next = items[k + 1];
      if (!isNominal(next) && !isDeterminer(next)) break;
      if (speech.times.has(next?.lower ?? '') || (next?.pos === 'NUM' && item.lower !== 'of')) break;
    } else if (item.pos === 'CCONJ') {
      const next = items[k + 1];
      if (last !== k - 1 || !(isNominal(next) || isDeterminer(next))) break;
    } else if (!isModifier(items, k) && (!GLUE.has(item.text) || !touching(items, k - 1))) break;
    k++;
  }
  return last < 0 ? null : { from, to: last + 1 };
}
