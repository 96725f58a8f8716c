import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { speech } from '../../speech.ts';
import { isComma, isDeterminer, isNominal, isPossessive, isVerb } from '../speech/itemKinds.ts';

/** The finite verb of a clause with the verbs that it governs, in item indexes. */
export interface MainVerb {
  /** The finite verb: an auxiliary, or the verb itself. */
  readonly finite: number;
  /** The verb that carries the meaning: "vote" in "is expected to vote". */
  readonly verb: number;
  readonly lemma: string;
  /** The words from the finite verb to the verb, lower case, one space around each. */
  readonly group: string;
}

/** The subject and the group of a verb are not longer. */
const MAX_SUBJECT_ITEMS = 45;
const MAX_GROUP_ITEMS = 12;
/** Between the comma and the pronoun of a relative clause ("most of whom"). */
const LED_ITEMS = 4;
/** Past forms that the tagger takes for nouns. */
const NOUN_FORMS: Readonly<Record<string, string>> = {
  shot: 'shoot',
  cut: 'cut',
  hit: 'hit',
  fell: 'fall',
  left: 'leave',
  struck: 'strike',
  put: 'put',
  set: 'set',
  rose: 'rise',
  won: 'win',
  met: 'meet',
  saw: 'see',
  split: 'split',
  shed: 'shed',
  bid: 'bid',
  broke: 'break',
  quit: 'quit',
  backs: 'back',
  plans: 'plan',
  cuts: 'cut',
  counts: 'count',
};
const RELATIVE =
  /^(?:who|which|whose|whom|that|where|when|as|because|while|after|before|until|since|if|whether|how|why|what)$/u;
const SEMI = /^(?:to|not|n't|n’t|never)$/u;

/** The lemma of a past form that the tagger took for a noun ("units shot down 33"); `null` if it is a noun. */
function takenForNoun(items: readonly Item[], k: number): string | null {
  const item = items[k];
  const before = items[k - 1];
  const next = items[k + 1];
  if (item === undefined || (item.pos !== 'NOUN' && item.pos !== 'ADJ' && item.pos !== 'PROPN')) return null;
  const lemma = NOUN_FORMS[item.lower];
  if (lemma === undefined || !/^\p{Ll}/u.test(item.text)) return null;
  if (!(isNominal(before) || before?.pos === 'ADV' || before?.pos === 'PRON' || isComma(before))) return null;
  if (before?.pos === 'ADJ' || before?.pos === 'NUM') return null;
  const object =
    isDeterminer(next) ||
    next?.pos === 'NUM' ||
    next?.pos === 'ADP' ||
    next?.pos === 'PRON' ||
    next?.pos === 'PROPN';
  // "It plans to lay on 40 buses".
  const purpose = next?.lower === 'to' && lemma === 'plan' && before?.pos !== 'ADJ';
  return object || purpose || next?.pos === 'ADV' || next?.lower === 'down' ? lemma : null;
}

/** Whether a verb form at `k` may be the finite verb of its clause. */
export function isFiniteAt(items: readonly Item[], k: number): boolean {
  const item = items[k];
  const before = items[k - 1];
  if (item === undefined || item.quoted !== null) return false;
  if (takenForNoun(items, k) !== null) return true;
  if (!isVerb(item)) return false;
  if (item.pos === 'AUX') return before?.lower !== 'to' && !/^(?:be|been|being|having)$/u.test(item.lower);
  if (/ing$/u.test(item.lower) && !/^(?:bring|fling|sing|sting|swing|wring|cling|spring)$/u.test(item.lower))
    return false;
  if (/^(?:them|whom|us|him)$/u.test(before?.lower ?? '')) return false;
  // "7 dead, 22 injured": a state, without an auxiliary
  const next = items[k + 1];
  if (before?.pos === 'NUM' && /ed$/u.test(item.lower) && (next === undefined || next.pos === 'PUNCT'))
    return false;
  if (before?.lower === 'to' || before?.pos === 'ADP' || isDeterminer(before) || isPossessive(before))
    return false;
  if (
    before?.text === '-' ||
    before?.pos === 'ADJ' ||
    /^(?:having|being|been|be)$/u.test(before?.lower ?? '')
  )
    return false;
  return true;
}

const isParticiple = (item: Item | undefined): boolean =>
  item?.pos === 'VERB' && /(?:ed|en|wn|ne|ld|nt|ght|ung|ost|ut|ade|ung|et|it|ood|rn)$/u.test(item.lower);

/** Whether the participle at `k` explains the noun before it, because the clause has a finite verb behind it. */
function isReduced(items: readonly Item[], k: number, to: number): boolean {
  if (!isParticiple(items[k]) || !isNominal(items[k - 1])) return false;
  const next = items[k + 1];
  if (next?.pos !== 'ADP' && next?.pos !== 'ADV' && next?.pos !== 'PROPN') return false;
  let nested = false;
  for (let i = k + 1; i < to; i++) {
    const item = items[i];
    if (item === undefined || isComma(item) || item.pos === 'CCONJ' || item.quoted !== null) return false;
    if (RELATIVE.test(item.lower)) nested = true;
    if (!nested && isFiniteAt(items, i)) return true;
  }
  return false;
}

const isGerund = (item: Item | undefined): boolean => item?.pos === 'VERB' && /ing$/u.test(item.lower);

/** Whether the word at `k` opens a clause that the main verb is not in; "before breakfast" is only a phrase. */
function opensRelative(items: readonly Item[], k: number): boolean {
  const { lower = '', pos = '' } = items[k] ?? {};
  if (!RELATIVE.test(lower)) return false;
  // "suggestions that warnings were ignored"
  if (pos === 'DET') return lower === 'that' && speech.nouns.cue.has(items[k - 1]?.lower ?? '');
  // "her hardest week since taking office" is a phrase.
  if (/^(?:since|after|before|while|when)$/u.test(lower) && isGerund(items[k + 1])) return false;
  return pos !== 'ADP' || isComma(items[k - 1]) || !/^(?:as|after|before|until|since)$/u.test(lower);
}

/** The index behind a relative clause that begins at `k`. */
function behindRelative(items: readonly Item[], k: number, to: number): number {
  // "reports according to which two died are wrong" has no comma, "the dead, most of whom were nurses," has one.
  const led = items[k - 1]?.pos === 'ADP' && items.slice(Math.max(0, k - LED_ITEMS), k).some(isComma);
  const commaed = isComma(items[k - 1]) || led;
  let seen = false;
  for (let i = k + 1; i < to; i++) {
    if (isComma(items[i]) && (commaed || seen)) return i;
    if (!commaed && seen && isFiniteAt(items, i) && !isVerb(items[i - 1]) && items[i - 1]?.pos !== 'PART')
      return i;
    // "reports that the valves were jammed are wrong": an auxiliary behind a participle is of the main clause.
    const outer =
      items[i]?.pos === 'AUX' &&
      items[i - 1]?.pos === 'VERB' &&
      /^(?:is|are|was|were)$/u.test(items[i]?.lower ?? '');
    if (!commaed && seen && outer && isFiniteAt(items, i)) return i;
    if (isFiniteAt(items, i)) seen = true;
  }
  return to;
}

/** From the finite verb on: auxiliaries, adverbs and infinitives up to the verb that carries the meaning. */
function groupFrom(items: readonly Item[], finite: number, to: number): MainVerb {
  let verb = finite;
  const end = Math.min(to, finite + MAX_GROUP_ITEMS);
  for (let k = finite + 1; k < end; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) break;
    // "will, if parliament agrees, send"
    if (verb === finite && isComma(item)) {
      const close = items.findIndex((other, i) => i > k && i <= k + MAX_GROUP_ITEMS && isComma(other));
      if (close < 0 || items[close + 1]?.pos !== 'VERB') break;
      verb = close + 1;
      break;
    }
    if (item.pos === 'VERB' || item.pos === 'AUX') verb = k;
    else if (item.pos === 'ADV' || item.pos === 'PART' || SEMI.test(item.lower)) continue;
    else if (item.lower === 'to' || /^(?:set|due|about|ready|likely|poised|able|unlikely)$/u.test(item.lower))
      continue;
    else break;
    // "helped rebuild", "was seen leaving": the first full verb without "to" ends the group.
    const next = items[k + 1];
    if (item.pos === 'VERB' && next?.lower !== 'to') break;
  }
  const group = items
    .slice(finite, verb + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const lemma = takenForNoun(items, verb) ?? items[verb]?.lemma ?? '';
  return { finite, verb, lemma, group: ` ${group} ` };
}

/** The main verb of the clause `from`..`to`, outside its relative clauses; `null` if it has none. */
export function mainVerb(items: readonly Item[], from: number, to: number): MainVerb | null {
  const end = Math.min(to, from + MAX_SUBJECT_ITEMS);
  for (let k = from; k < end; k++) {
    const item = items[k];
    if (item === undefined) return null;
    if (k > from && opensRelative(items, k)) {
      k = behindRelative(items, k, to) - 1;
      continue;
    }
    if (k > from && isFiniteAt(items, k) && !isReduced(items, k, to)) return groupFrom(items, k, to);
  }
  return null;
}
