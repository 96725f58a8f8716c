import { speech } from '../../speech.ts';
import { isComma, isDash, isDeterminer, isNominal, isVerb } from './itemKinds.ts';
import { phraseFrom } from './nounPhrase.ts';
import { verbLemma } from './verbGroup.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** The way in which the content is joined to the verb. `none`: nothing is behind the verb, so the cue is a tag or not a cue. */
export type JointKind = 'that' | 'clause' | 'quote' | 'colon' | 'infinitive' | 'object' | 'none';

export interface Joint {
  readonly kind: JointKind;
  /** The first item of the content. */
  readonly at: number;
}

const RELATIVE: ReadonlySet<string> = new Set(
  'who which that whose where when while as because whom'.split(' '),
);
const END = /^[.!?…;)\]]$/u;
/** Alone in front of a verb they are its subject ("says all reached the port"). */
const QUANTITY = /^(?:all|both|most|many|some|few|none|several)$/u;
/** The reach of the search for a tag, a quoted part and the verb of a clause. */
const TAG_ITEMS = 6;
const QUOTED_PART_ITEMS = 14;
const CLAUSE_ITEMS = 40;
/** Prepositions with which a clause may begin ("said in some towns 300 were"). */
const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at during since under with by after before among between over despite given without as more less up'.split(
    ' ',
  ),
);

/** Whether a speech tag follows the quote at `at`. */
function hasTag(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + TAG_ITEMS); i++) {
    const item = items[i];
    if (item?.pos === 'VERB') return speech.verbs.tag.has(verbLemma(item));
  }
  return false;
}

/** Whether a quoted part is among the next words ("described it as a “...”"). */
function quotesSoon(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + QUOTED_PART_ITEMS); i++) {
    const item = items[i];
    if (item === undefined || isComma(item)) return false;
    if (item.quoted !== null) return true;
  }
  return false;
}

/** Whether the participle at `i` is the second modifier of the noun behind it: "a common and measured answer". */
function isJoinedModifier(items: readonly Item[], i: number): boolean {
  const first = items[i - 2];
  return (
    items[i - 1]?.pos === 'CCONJ' &&
    /(?:ed|en)$/u.test(items[i]?.lower ?? '') &&
    (first?.pos === 'ADJ' || (first?.pos === 'VERB' && /(?:ed|en)$/u.test(first.lower))) &&
    (isDeterminer(items[i - 3]) || items[i - 3]?.pos === 'ADV') &&
    isNominal(items[i + 1])
  );
}

/** Whether the verb at `i` is finite, as far as its form and neighbours tell. */
function isFinite(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  // "the other three concerned texture": the tagger takes the verb for an adjective.
  if (
    item?.pos === 'ADJ' &&
    before?.pos === 'NUM' &&
    item.lower.endsWith('ed') &&
    items[i + 1]?.pos === 'NOUN'
  )
    return true;
  if (item === undefined || !isVerb(item)) return false;
  // "in a televised address": the tagger takes the noun for a verb.
  if (before?.pos === 'VERB' && before.lower.endsWith('ed') && items[i - 2]?.pos === 'DET') return false;
  if (item.pos === 'AUX') return before?.lower !== 'to' && !/^(?:be|been|being|having)$/u.test(item.lower);
  return (
    before?.lower !== 'to' &&
    !/ing$/u.test(item.lower) &&
    before?.pos !== 'ADP' &&
    (before?.pos !== 'DET' || QUANTITY.test(before.lower)) &&
    !isJoinedModifier(items, i)
  );
}

/** Whether `from`..`to` has a finite verb outside relative clauses. */
function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item !== undefined && RELATIVE.has(item.lower) && i > from) relative = true;
    else if (isFinite(items, i)) {
      if (!relative) return true;
      if (item?.pos === 'VERB') relative = false;
    }
  }
  return false;
}

/** The first comma or end from `from` on. */
function segmentEnd(items: readonly Item[], from: number): number {
  let k = from;
  while (
    k < items.length &&
    k < from + CLAUSE_ITEMS &&
    !isComma(items[k]) &&
    !END.test(items[k]?.text ?? '.')
  )
    k++;
  return k;
}

/** Whether a noun phrase in `from`..`to` is in front of a modal or a form of "to be": "rebuilding the quay will". */
const hasAuxiliary = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item, k) => item.pos === 'AUX' && isNominal(items[from + k - 1]));

/**
 * Whether a clause begins at `at`: a noun phrase and a finite verb, at most with something explained
 * between commas before the verb.
 */
function startsClause(items: readonly Item[], at: number, lemma: string): boolean {
  const first = items[at];
  // "says help took four hours": the tagger takes the noun for a verb.
  const noun =
    first?.pos === 'VERB' &&
    ((first.lower === first.lemma && isFinite(items, at + 1)) ||
      // "says rebuilding it will cost"
      (first.lower.endsWith('ing') && hasAuxiliary(items, at + 1, segmentEnd(items, at))));
  if (first === undefined || (isVerb(first) && !noun) || first.lower === 'not') return false;
  if (first.pos === 'ADP' && !speech.verbs.clauseWithPreposition.has(lemma) && items[at + 1]?.pos !== 'NUM')
    return false;
  if (first.pos === 'ADP' && !OPENING_PREPOSITIONS.has(first.lower) && items[at + 1]?.pos !== 'NUM')
    return false;
  const end = segmentEnd(items, at);
  if (hasFinite(items, at + 1, end)) return true;
  if (!isComma(items[end])) return false;
  if (first.pos === 'ADP' || first.pos === 'SCONJ')
    return hasFinite(items, end + 1, segmentEnd(items, end + 1));
  const explained = segmentEnd(items, end + 1);
  return isComma(items[explained]) && (isFinite(items, explained + 1) || isFinite(items, explained + 2));
}

const startsPhrase = (item: Item): boolean =>
  isNominal(item) || item.pos === 'DET' || item.pos === 'ADV' || item.pos === 'PRON';

/** Whether there is a numeral before the next comma ("showed her ahead by 3 points"). */
function countsSoon(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + QUOTED_PART_ITEMS); i++) {
    const item = items[i];
    if (item === undefined || isComma(item) || item.quoted !== null) return false;
    if (item.pos === 'NUM') return true;
  }
  return false;
}

/** Whether an insertion that begins at `from` has its second comma before the sentence ends. */
function hasClosingComma(items: readonly Item[], from: number): boolean {
  const end = segmentEnd(items, from);
  return end > from && isComma(items[end]) && end + 1 < items.length;
}

const NAMES = /^(?:call|brand|dub|label|term|describe|dismiss|denounce|condemn|deride)$/u;
const CHARGES = /^(?:counts?|charges?|offences?|offenses?|allegations?)$/u;
/** "put the total number of drones and missiles launched overnight at more than 300": the reach of the search for its number. */
const PUT_ITEMS = 16;

/** The words behind "expects" up to "to" and a verb: "expects the trial to run for three weeks". */
function raisedAt(items: readonly Item[], at: number, lemma: string): boolean {
  if (!/^(?:expect|believe|estimate|forecast|predict|reckon|understand)$/u.test(lemma)) return false;
  const phrase = phraseFrom(items, at);
  return phrase !== null && items[phrase.to]?.lower === 'to' && items[phrase.to + 1]?.pos === 'VERB';
}

/** "put it closer to 60", "put the figure as high as 60". */
const putsNear = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + TAG_ITEMS)
    .some(
      ({ lower }, k) =>
        /^(?:closer|nearer|high|low)$/u.test(lower) &&
        /^(?:to|as)$/u.test(items[at + k + 1]?.lower ?? '') &&
        countsSoon(items, at + k + 2),
    );

/** The content as a noun phrase: "estimated 300 dead", "called for a ban", "put the toll at 300", "found 31 cases". */
function objectAt(items: readonly Item[], at: number, lemma: string): Joint | null {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined) return null;
  const preposition = speech.complements[lemma];
  if (preposition?.includes(item.lower) === true && next !== undefined) return { kind: 'object', at: at + 1 };
  if (lemma === 'put') {
    for (let i = at + 1; i < Math.min(items.length, at + PUT_ITEMS); i++)
      if (
        items[i]?.lower === 'at' &&
        !speech.times.has(items[i + 1]?.lower ?? '') &&
        (i < at + TAG_ITEMS + 2 || countsSoon(items, i + 1))
      )
        return { kind: 'object', at };
    return putsNear(items, at) ? { kind: 'object', at } : null;
  }
  if (lemma === 'find' || lemma === 'show' || lemma === 'expect')
    return countsSoon(items, at) ? { kind: 'object', at } : null;
  // "denies 11 counts of fraud" denies no figure.
  if (item.pos === 'NUM' && CHARGES.test(next?.lower ?? '') && speech.verbs.denying.has(lemma)) return null;
  // "released seven satellites" is an act and not an announcement.
  if (lemma === 'release' && item.pos === 'NUM') return null;
  return speech.verbs.object.has(lemma) && startsPhrase(item) ? { kind: 'object', at } : null;
}

/** The way in which the words behind item `at` are joined to the verb `lemma`; its addressee may be between them. */
export function jointAt(items: readonly Item[], at: number, lemma: string): Joint {
  const none: Joint = { kind: 'none', at };
  const item = items[at];
  if (item === undefined) return none;
  const next = items[at + 1];
  const clause = speech.verbs.clause.has(lemma);
  if (item.text === ':') return { kind: 'colon', at: at + 1 };
  const quotes = clause || speech.verbs.quote.has(lemma) || speech.verbs.object.has(lemma);
  if (item.quoted !== null) return quotes ? { kind: 'quote', at } : none;
  if (isComma(item) && next !== undefined && next.quoted !== null && !hasTag(items, at + 1))
    return { kind: 'quote', at: at + 1 };
  // "calls that “a fairy tale”"
  if (/^(?:that|this)$/u.test(item.lower) && NAMES.test(lemma) && quotesSoon(items, at + 1))
    return { kind: 'quote', at };
  if (item.lower === 'that' && clause && isComma(next) && items[at + 2]?.quoted != null)
    return { kind: 'that', at: at + 2 };
  if (item.lower === 'that' && clause && next !== undefined && !END.test(next.text)) {
    if (!isComma(next)) return { kind: 'that', at: at + 1 };
    // "said that, if it rains, the fair": the content begins with the insertion.
    if (hasClosingComma(items, at + 2)) return { kind: 'that', at: at + 2 };
  }
  if (speech.openers.content.has(item.lower) && clause) return { kind: 'clause', at };
  // "claims to have killed 30"
  if (item.lower === 'to' && next?.lower === 'have' && speech.verbs.perfectInfinitive.has(lemma))
    return { kind: 'infinitive', at };
  if (item.lower === 'to' && next?.pos === 'VERB' && speech.verbs.infinitive.has(lemma))
    return { kind: 'infinitive', at };
  if (raisedAt(items, at, lemma)) return { kind: 'object', at };
  const object = objectAt(items, at, lemma);
  if (object !== null && !(clause && startsClause(items, at, lemma))) return object;
  if (speech.openers.clause.has(item.lower) || END.test(item.text) || item.pos === 'PUNCT' || isDash(item))
    return none;
  if (clause && !speech.verbs.that.has(lemma) && startsClause(items, at, lemma))
    return { kind: 'clause', at };
  if (object !== null) return object;
  return quotes && !isVerb(item) && quotesSoon(items, at) ? { kind: 'quote', at } : none;
}
