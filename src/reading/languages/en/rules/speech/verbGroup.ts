import { speech } from '../../speech.ts';
import { hasTwoHeads } from './hasTwoHeads.ts';
import { isComma, isCompass, isNominal, isVerb } from './itemKinds.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** A verb with its auxiliaries and adverbs, in item indexes. */
export interface VerbGroup {
  readonly from: number;
  readonly verb: number;
  /** The act of saying does not take place: it is refused, passive, future, possible or a purpose. */
  readonly unsaid: boolean;
  readonly negated: boolean;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    says: 'say',
    saying: 'say',
    told: 'tell',
    thought: 'think',
    found: 'find',
    shown: 'show',
    wrote: 'write',
    written: 'write',
    saw: 'see',
    seen: 'see',
    heard: 'hear',
    knew: 'know',
    known: 'know',
    felt: 'feel',
    held: 'hold',
    understood: 'understand',
    swore: 'swear',
    sworn: 'swear',
    foresaw: 'foresee',
    fined: 'fine',
    began: 'begin',
    has: 'have',
    have: 'have',
    had: 'have',
  }),
);
const MODALS: ReadonlySet<string> = new Set(
  "will would can could may might must shall should ’ll 'll ’d 'd".split(' '),
);
const BE: ReadonlySet<string> = new Set("be is are was were been being 's ’s 're ’re".split(' '));
const HAVE: ReadonlySet<string> = new Set("have has had having 've ’ve".split(' '));
/** "is said to have called": others say that the subject said it. */
const REPORTED = /^(?:said|reported|understood|known|believed|thought)$/u;
const PARTICIPLE = /(?:ed|en|wn|id|ld|nd|ught|lt)$/u;

/** The lemma of a cue verb; the tagger's lemma counts only if it took the word for a verb. */
export function verbLemma(item: Item): string {
  const irregular = IRREGULAR.get(item.lower);
  if (irregular !== undefined) return irregular;
  if (item.pos === 'VERB') return item.lemma;
  if (item.pos === 'ADJ' && item.lower.endsWith('ed')) {
    const stem = item.lower.slice(0, -2);
    return isCueLemma(`${stem}e`) ? `${stem}e` : stem;
  }
  if (!item.lower.endsWith('s')) return item.lemma;
  if (item.lower.endsWith('ies')) return `${item.lower.slice(0, -3)}y`;
  return /(?:sses|shes|ches)$/u.test(item.lower) ? item.lower.slice(0, -2) : item.lower.slice(0, -1);
}

/** "the mayor and the union both say": the tagger takes the verb for a noun. */
const saysBoth = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'say' &&
  /^(?:both|all)$/u.test(items[at - 1]?.lower ?? '') &&
  isNominal(items[at - 2]);

const isCueLemma = (lemma: string): boolean =>
  speech.verbs.clause.has(lemma) ||
  speech.verbs.object.has(lemma) ||
  speech.verbs.infinitive.has(lemma) ||
  speech.verbs.quote.has(lemma);

/** The most items between the head of a subject and its verb. */
const MAX_HEAD_DISTANCE = 12;
const PLURAL = /(?:[^s]s|men|people|police|data|media|staff)$/u;
const maybeSingular = (item: Item): boolean => item.pos === 'PROPN' || !PLURAL.test(item.lower);

/** Whether the subject that ends before `at` has a plural head further left: "officials in the ministry say". */
function hasPluralHead(items: readonly Item[], at: number): boolean {
  for (let k = at - 2; k > Math.max(0, at - MAX_HEAD_DISTANCE); k--) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || item.pos === 'VERB' || isComma(item)) return false;
    const head = items[k - 1]?.lower ?? '';
    if (item.pos === 'ADP' && (PLURAL.test(head) || head === 'data')) return true;
  }
  return false;
}

/** Whether number fits: "state" after a singular noun is a noun ("battleground state"), and so is "rules" after a plural. */
function agrees(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before === undefined || before.pos === 'NUM') return false;
  const base = item.lower === verbLemma(item) && !/(?:ed|id|ought)$/u.test(item.lower);
  if (before.pos === 'AUX') return !(base && HAVE.has(before.lower));
  if (before.pos === 'ADJ' && base && before.lower !== 'many' && before.lower !== 'most') return false;
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return true;
  // "the union say"
  if (base && item.pos === 'VERB' && item.lower === 'say') return true;
  if (base && item.lower !== 'put' && item.lower !== 'read')
    return PLURAL.test(before.lower) || hasPluralHead(items, at) || hasTwoHeads(items, at);
  return !(item.pos === 'NOUN' && /[^s]s$/u.test(item.lower)) || maybeSingular(before);
}

/** "the man whom the rebels claim to have": the relative is so near in front of the verb. */
const RELATIVE_REACH = 5;

/** Whether a word tagged as a noun has the place of a verb: "the ministry reports that", "the ministry reports." */
function standsAsVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const next = items[at + 1];
  if (item === undefined || before === undefined || /^\p{Lu}/u.test(item.text)) return false;
  if (item.pos === 'ADJ' && item.lower.endsWith('ed')) {
    const subject =
      HAVE.has(before.lower) || before.pos === 'PROPN' || before.pos === 'PRON' || isComma(before);
    const object = next?.lower === 'that' || isNominal(next) || next?.pos === 'DET' || next?.pos === 'PRON';
    return subject && object;
  }
  if (!speech.forms.ambiguous.has(item.lower)) return false;
  // "in public remarks the governor has called"
  if (before.pos === 'ADJ' && items[at - 2]?.pos === 'ADP') return false;
  if (
    !isNominal(before) &&
    before.pos !== 'PRON' &&
    before.pos !== 'ADV' &&
    !/^(?:who|which|that)$/u.test(before.lower) &&
    before.text !== ')' &&
    !isComma(before)
  )
    return false;
  if (/^(?:his|her|its|their|my|our|your)$/u.test(before.lower)) return false;
  if (next === undefined || next.quoted !== null || /^[.!?…;:)\],]$/u.test(next.text)) return true;
  if (item.lower === 'points' && next.lower === 'out') return true;
  // "the rebels claim to have taken 40"
  if (next.lower === 'to' && items[at + 2]?.lower === 'have')
    return !items.slice(Math.max(0, at - RELATIVE_REACH), at).some(({ lower }) => /^wh/u.test(lower));
  // "rules that could" is a noun and its clause, "the bank forecasts that prices" is not.
  if (next.lower === 'that') return before.pos === 'PROPN' || !isVerb(items[at + 2]);
  // "campaigners claim as many as 120 people were"
  const counted =
    next.pos === 'NUM' ||
    /^(?:as (?:many|much|few)|at (?:least|most)|more than|up to)$/u.test(
      `${next.lower} ${items[at + 2]?.lower ?? ''}`,
    );
  if (counted && before.pos !== 'ADJ') return true;
  return next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'SCONJ' || next.pos === 'PROPN';
}

/** The lemma of the item at `at` if it may be the verb of a cue; `null` otherwise. */
export function cueLemma(items: readonly Item[], at: number): string | null {
  const item = items[at];
  if (item === undefined || item.quoted !== null) return null;
  const lemma = verbLemma(item);
  if (!isCueLemma(lemma)) return null;
  const verb =
    item.pos === 'VERB' ||
    saysBoth(items, at) ||
    ((item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'ADJ') && standsAsVerb(items, at));
  return verb && agrees(items, at) ? lemma : null;
}

/** The first item of a time expression that ends at `last` ("on Monday", "earlier this week"). */
function timeStart(items: readonly Item[], last: number, floor: number): number {
  let k = last;
  while (k - 1 > floor) {
    const item = items[k - 1];
    if (item === undefined || item.quoted !== null) break;
    if (
      !speech.times.has(item.lower) &&
      item.pos !== 'NUM' &&
      !/^(?:on|in|at|by|of|the|since)$/u.test(item.lower)
    )
      break;
    k--;
  }
  // "a poll released on Monday": the time belongs to the participle, and so to the subject.
  const before = items[k - 1];
  const subject = isNominal(before) || before?.pos === 'PRON' || before?.text === ')' || isComma(before);
  return subject ? k : last + 1;
}

const onlyAdverbs = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => item.pos === 'ADV');

/** The verb group that ends with the verb at `verb`. */
export function verbGroup(items: readonly Item[], verb: number): VerbGroup {
  let k = verb;
  let unsaid = false;
  let negated = false;
  const participle = PARTICIPLE.test(items[verb]?.lower ?? '');
  while (k > 0) {
    const item = items[k - 1];
    if (item === undefined || item.quoted !== null) break;
    const governor = items[k - 2];
    if (
      item.pos === 'AUX' ||
      MODALS.has(item.lower) ||
      (item.pos === 'VERB' && (HAVE.has(item.lower) || BE.has(item.lower)))
    ) {
      // "The Courier can reveal" tells that it does.
      const does =
        item.lower === 'can' && /^(?:reveal|disclose|report|confirm)$/u.test(items[verb]?.lower ?? '');
      if (
        (MODALS.has(item.lower) && !does) ||
        (participle && BE.has(item.lower) && onlyAdverbs(items, k, verb))
      )
        unsaid = true;
      k--;
    } else if (
      item.lower === 'to' &&
      governor !== undefined &&
      /^(?:VERB|ADV|ADJ|ADP|AUX)$/u.test(governor.pos)
    ) {
      const reported = REPORTED.test(governor.lower) && BE.has(items[k - 3]?.lower ?? '');
      if (
        (!speech.verbs.governing.has(governor.lemma) && !reported) ||
        speech.verbs.refusing.has(governor.lemma)
      )
        unsaid = true;
      k -= governor.pos === 'ADP' && items[k - 3]?.pos === 'VERB' ? 3 : 2;
    } else if (
      item.lower === 'not' ||
      item.lower === 'n’t' ||
      item.lower === "n't" ||
      item.lower === 'never'
    ) {
      negated = true;
      k--;
    } else if ((item.pos === 'ADV' && !isCompass(items, k - 1)) || item.lower === 'also') k--;
    // "the mayor and the union both say"
    else if (/^(?:both|all)$/u.test(item.lower) && isNominal(items[k - 2])) k--;
    else if (speech.times.has(item.lower) && k > 1 && !isComma(items[k - 2])) {
      const start = timeStart(items, k - 1, 0);
      if (start === k) {
        // "had on Friday ordered"
        const on = /^(?:on|in)$/u.test(items[k - 2]?.lower ?? '') ? k - 2 : k - 1;
        if (!HAVE.has(items[on - 1]?.lower ?? '')) break;
        k = on;
        continue;
      }
      k = start;
    } else break;
  }
  return { from: k, verb, unsaid, negated };
}
