import type { FiguresBehind, Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { speech } from '../../speech.ts';
import { hasNumber } from './forms/formParts.ts';
import { isVoice } from './forms/isVoice.ts';
import { ownerBefore } from './forms/ownerBefore.ts';
import { isComma, isVerb } from './itemKinds.ts';
import { phraseFrom, subjectEndingAt } from './nounPhrase.ts';
import { verbGroup, verbLemma } from './verbGroup.ts';

const FIGURES = /^(?:figures?|numbers?|counts?|tolls?|tally|data|estimates?|totals?|information|sums?)$/u;
const PLURAL = /^(?:figures|numbers|counts|data|estimates|totals|information|sums)$/u;
/** Papers in front of "of" or behind an owner: "the report of the auditors", "the union's data". */
const PAPERS =
  /^(?:reports?|statistics|stud(?:y|ies)|surveys?|records?|lists?|documents?|papers?|books?|logs?|bulletins?|statements?|accounts?|versions?|reckonings?|calculations?|words)$/u;
const GIVEN =
  /^(?:given|released|provided|published|supplied|issued|announced|compiled|shown|confirmed|reported|stated|claimed|said|documented|revealed|disclosed|established|found|calculated|estimated|made)$/u;
const FROM = /^(?:comes?|came|stems?|emerges?|emerged|follows?|followed|are|were|is|was)$/u;
const BE = /^(?:is|are|was|were)$/u;
/** A body tells the figures before: "The police confirmed this." */
const TELLING =
  /^(?:confirm|admit|concede|acknowledge|claim|say|announce|report|state|maintain|find|learn|give|put|issue|release|publish|provide|name|disclose|reveal|estimate)$/u;
const MAX_ITEMS = 18;
/** Behind the words that refer back only a time or place is left. */
const MAX_REST = 6;

const isPaper = (item: Item | undefined): boolean =>
  FIGURES.test(item?.lower ?? '') || PAPERS.test(item?.lower ?? '');

/** The body of a phrase at `at`: "the mayor", "figures of the mayor", "the mayor's report", "that of the mayor". */
function bodyAt(items: readonly Item[], at: number): Run | null {
  const start = items[at]?.lower === 'in' ? at + 1 : at;
  for (let k = start; k < start + MAX_REST; k++) {
    if (!isPaper(items[k]) && !(k === start && /^(?:that|those)$/u.test(items[k]?.lower ?? ''))) continue;
    const of = /^(?:of|from|by)$/u.test(items[k + 1]?.lower ?? '');
    const run = of ? phraseFrom(items, k + 2) : ownerBefore(items, k, start - 1);
    return isVoice(items, run) ? run : null;
  }
  const run = phraseFrom(items, start);
  return isVoice(items, run) ? run : null;
}

/** The index behind a comma and words such as "at least" or "too". */
function behindAdverbs(items: readonly Item[], at: number): number {
  let k = at;
  while (
    isComma(items[k]) ||
    items[k]?.pos === 'ADV' ||
    /^(?:at|least|too|also)$/u.test(items[k]?.lower ?? '')
  )
    k++;
  return k;
}

/** "are from the mayor", "is shown by the mayor's list", "is the count of the mayor", "is what the mayor says". */
function statedOf(items: readonly Item[], verb: number): Run | null {
  const word = items[verb]?.lower ?? '';
  const next = items[verb + 1]?.lower ?? '';
  if (FROM.test(word) && next === 'from') return bodyAt(items, verb + 2);
  if (!BE.test(word)) return null;
  if (next === 'according' && items[verb + 2]?.lower === 'to') return bodyAt(items, verb + 3);
  const by = items[verb + 2]?.lower ?? '';
  if (GIVEN.test(next)) return /^(?:by|in)$/u.test(by) ? bodyAt(items, verb + 3) : null;
  if (next === 'what') {
    const says = items.findIndex((item, k) => k > verb + 2 && TELLING.test(verbLemma(item)));
    const source = says < 0 ? null : subjectEndingAt(items, says, verb + 2);
    return isVoice(items, source) ? source : null;
  }
  const names = items.slice(verb + 1, verb + MAX_REST).some(isPaper) || /^(?:that|those)$/u.test(next);
  return names ? bodyAt(items, verb + 1) : null;
}

/** "So says the mayor.", "So at least claim the hackers." */
function soSaid(items: readonly Item[]): Run | null {
  if (!/^(?:so|thus)$/u.test(items[0]?.lower ?? '')) return null;
  const verb = behindAdverbs(items, 1);
  const item = items[verb];
  if (item === undefined || !speech.verbs.telling.has(verbLemma(item))) return null;
  const source = phraseFrom(items, verb + 1);
  return isVoice(items, source) ? source : null;
}

/** "The auditors found this out in May.", "The operator gave this number." */
function toldBy(items: readonly Item[]): Run | null {
  for (let k = 1; k < Math.min(items.length, MAX_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || !isVerb(item) || !TELLING.test(verbLemma(item))) continue;
    const group = verbGroup(items, k);
    if (group.negated || group.unsaid) return null;
    const at = /^(?:out|up)$/u.test(items[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    const word = items[at]?.lower ?? '';
    const named = /^(?:the|this|that|these|those)$/u.test(word) && FIGURES.test(items[at + 1]?.lower ?? '');
    if (!named && !/^(?:this|that|it|so|as)$/u.test(word)) return null;
    const rest = items.slice(at + (named ? 2 : 1));
    if (rest.length > MAX_REST || rest.some(isVerb) || hasNumber(rest, 0, rest.length)) return null;
    const source = subjectEndingAt(items, group.from, 0);
    return isVoice(items, source) && source.from === 0 ? source : null;
  }
  return null;
}

/** The source of the figures in front of a sentence that tells only that: "The figures were given by the mayor." */
export function figuresBefore(items: readonly Item[]): FiguresBehind | null {
  if (items.length > MAX_ITEMS || items.some(({ quoted }) => quoted !== null)) return null;
  const first = items[0]?.lower ?? '';
  const said = soSaid(items);
  if (said !== null) return { source: said, all: false };
  if (/^(?:the|these|those|this|that|both|all)$/u.test(first)) {
    const noun = FIGURES.test(items[1]?.lower ?? '') ? 1 : items[1]?.pos === 'ADJ' ? 2 : -1;
    if (noun > 0 && FIGURES.test(items[noun]?.lower ?? '')) {
      const source = statedOf(items, noun + 1);
      return source === null ? null : { source, all: PLURAL.test(items[noun]?.lower ?? '') };
    }
    const verb = behindAdverbs(items, 1);
    const source = first === 'the' ? null : statedOf(items, verb);
    if (source !== null) return { source, all: /^(?:these|those|both|all)$/u.test(first) };
  }
  const source = toldBy(items);
  return source === null ? null : { source, all: false };
}
