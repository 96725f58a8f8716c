import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { speech } from '../../../speech.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma, isPossessive, isPossessivePronoun, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart } from '../nounPhrase.ts';
import { verbGroup, verbLemma } from '../verbGroup.ts';
import { clauseEnd, figureAt, isMoney, isNumber } from './formParts.ts';
import { instrumentOwner } from './instrumentForm.ts';
import { isVoice } from './isVoice.ts';
import { ownerBefore } from './ownerBefore.ts';

/** The figure in front of its giver begins within these many items. */
const MAX_FIGURE_ITEMS = 6;
/** The verb behind "which" and its subject has at most so many auxiliaries and adverbs. */
const MAX_GROUP_ITEMS = 5;
/** The members of such a body are counted ("the 12 of the crew"). */
const MEMBERS =
  /^(?:crew|team|squad|jury|panel|board|council|cabinet|choir|unit|club|group|party|class|family)$/u;

/** The tagger takes these verbs for nouns. */
const TAKEN_FOR_NOUNS =
  /^(?:counts?|lists?|claims?|reports?|estimates?|records?|names?|quotes?|registers?|puts?|projects?|forecasts?|credits?)$/u;

const isAmountMark = (item: Item | undefined): boolean =>
  isNumber(item) || isMoney(item) || /^(?:%|percent|per|cent|m|bn|tn|lakh|crore)$/u.test(item?.lower ?? '');

/** The end of the figure at `from` with its mark or unit: "€160 million", "40m crowns". */
function figureEnd(items: readonly Item[], from: number): number {
  let k = from;
  while (isAmountMark(items[k])) k++;
  return items.slice(from, k).some(isNumber) ? k : -1;
}

/** The beginning of a figure with its noun that ends in front of `end`: "the 40 beds which"; -1 if there is none. */
function figureBefore(items: readonly Item[], end: number): number {
  let figure = -1;
  for (let k = end - 1; k >= Math.max(0, end - MAX_FIGURE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isVerb(item)) break;
    if (isAmountMark(item) && (figure < 0 || figure === k + 1)) figure = k;
    else if (figure >= 0) break;
  }
  return figure >= 0 && items.slice(figure, end).some(isNumber) ? figure : -1;
}

/** "The organisers' 130,000 includes", "the Union's €160 million is", "far from the institute's, 610,000". */
export function ownedForm(items: readonly Item[], at: number): Reading | null {
  const mark = items[at];
  const plural = mark !== undefined && /^['’]$/u.test(mark.text) && items[at - 1]?.end === mark.start;
  // "Of his 340, 51 are in hospital"
  const own = isPossessivePronoun(mark);
  if (!isPossessive(mark) && !plural && !own) return null;
  const apposed = !own && isComma(items[at + 1]) ? 1 : 0;
  const from = at + 1 + apposed;
  const end = figureEnd(items, from);
  if (end < 0) return null;
  const next = items[end];
  const closed = next === undefined || isComma(next) || /^[.;!?…]$/u.test(next.text);
  // "the union's 40 members" are not a count of the union.
  // "the rule's 15 percent polling threshold"
  if (!closed && (apposed > 0 || !isVerb(next) || next.lower.endsWith('ing'))) return null;
  const source = own ? { from: at, to: at + 1 } : { from: phraseStart(items, at - 1, 0), to: at };
  if (!own && !isVoice(items, source)) return null;
  if (isGapOfOwning(items, source.from)) return null;
  const content = { from, to: clauseEnd(items, from) };
  return plainReading(source, { from: at, to: at + 1 }, 'have', [content], 'form.owned');
}

const OWNS = /^(?:own|owns|owned|hold|holds|held|get|gets|got|receive|receives|received|have|win|won)$/u;

/** "Norr's owners will hold 62 percent and Vesta's 38 percent": a share, and not a count. */
const isGapOfOwning = (items: readonly Item[], from: number): boolean =>
  /^(?:and|while)$/u.test(items[from - 1]?.lower ?? '') &&
  items.slice(0, from).some((item, k) => OWNS.test(item.lower) && figureAt(items, k + 1) >= 0);

/** "The 17 of the prosecutor's release leaves out four", "the 60 million of the opposition". */
export function figureOfForm(items: readonly Item[], at: number): Reading | null {
  if (items[at]?.lower !== 'of' || !isAmountMark(items[at - 1])) return null;
  const figure = figureBefore(items, at);
  if (figure < 1 || !/^(?:the|this)$/u.test(items[figure - 1]?.lower ?? '')) return null;
  if (/^(?:%|percent|cent)$/u.test(items[at - 1]?.lower ?? '')) return null;
  const phrase = unquoted(items, phraseFrom(items, at + 1));
  if (phrase === null) return null;
  const source = instrumentOwner(items, phrase) ?? phrase;
  // "the 12 of Sund": a town has inhabitants.
  const named = items.slice(source.from, source.to);
  // "against the 60,000 of Ana Quill": a person in full.
  const person =
    COMPARES.test(items[figure - 2]?.lower ?? '') &&
    named.length > 1 &&
    named.every(({ pos }) => pos === 'PROPN');
  const body = source !== phrase || person || named.some(({ lower }) => isBodyWord(lower));
  if (!body || !isVoice(items, source) || MEMBERS.test(items[source.to - 1]?.lower ?? '')) return null;
  const content = { from: figure - 1, to: phrase.to };
  return plainReading(source, { from: at, to: at + 1 }, 'have', [content], 'form.owned');
}

/** In front of the figure of another source. */
const COMPARES = /^(?:against|than|to|from|with|over|below|above|beside)$/u;

/** A phrase without quoted words at its end: "calls the 60 million of the bank “a guess”". */
const unquoted = (items: readonly Item[], run: Run | null): Run | null =>
  run !== null && items[run.to - 1]?.quoted != null ? { from: run.from, to: run.to - 1 } : run;

const isBodyWord = (word: string): boolean =>
  people.bodies.has(word) || people.outlets.has(word) || people.titles.has(word) || people.crowds.has(word);

/** "The union's appeal for $2 billion is", "the operator's call for 40 percent". */
export function appealForm(items: readonly Item[], at: number): Reading | null {
  const noun = items[at];
  if (
    noun === undefined ||
    !forms.appeals.has(noun.lower) ||
    !/^(?:for|of)$/u.test(items[at + 1]?.lower ?? '')
  )
    return null;
  if (figureAt(items, at + 2) < 0) return null;
  const source = ownerBefore(items, at, phraseStart(items, at, 0));
  if (!isVoice(items, source)) return null;
  const content = { from: at + 2, to: clauseEnd(items, at + 2) };
  return plainReading(source, { from: at, to: at + 1 }, noun.lemma, [content], 'form.possessed');
}

/** The first figure of a passive: "180 million crowns announced by the minister", "27 dead, the count given by the office". */
export function givenForm(items: readonly Item[], at: number): Reading | null {
  if (!forms.given.has(items[at]?.lower ?? '') || /^(?:AUX|PRON)$/u.test(items[at - 1]?.pos ?? ''))
    return null;
  let by = at + 1;
  while (by <= at + MAX_FIGURE_ITEMS && speech.times.has(items[by]?.lower ?? '')) by++;
  if (items[by]?.lower === 'on' && speech.times.has(items[by + 1]?.lower ?? '')) by += 2;
  const source = items[by]?.lower === 'by' ? phraseFrom(items, by + 1) : null;
  if (!isVoice(items, source)) return null;
  // "…, the count given by": the figure is in front of the comma.
  const apposed = forms.countNouns.has(items[at - 1]?.lower ?? '') && isComma(items[at - 3]);
  const figure = figureBefore(items, apposed ? at - 3 : at);
  if (figure < 0) return null;
  const content = { from: figure, to: at };
  return plainReading(source, { from: at, to: by + 1 }, items[at]?.lemma ?? '', [content], 'form.given');
}

/** The verb with which a relative clause says that its subject gave the figure; -1 if it does not. */
function givingVerb(items: readonly Item[], from: number): number {
  for (let k = from; k < from + MAX_GROUP_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null) return -1;
    const group = verbGroup(items, k);
    const verb = isVerb(item) || TAKEN_FOR_NOUNS.test(item.lower);
    if (verb && forms.stating.has(verbLemma(item)) && group.from <= from)
      return group.negated || group.unsaid ? -1 : k;
    if (!/^(?:AUX|ADV)$/u.test(item.pos) && !isVerb(item)) return -1;
  }
  return -1;
}

/** "The 40 million people whom the League counts as needy", "the five are those whom the sheriff still lists". */
export function relativeForm(items: readonly Item[], at: number): Reading | null {
  if (!/^(?:whom|which|that)$/u.test(items[at]?.lower ?? '')) return null;
  const whole = phraseFrom(items, at + 1);
  const swallowed = whole !== null && TAKEN_FOR_NOUNS.test(items[whole.to - 1]?.lower ?? '');
  const phrase = swallowed ? { from: whole.from, to: whole.to - 1 } : whole;
  if (!isVoice(items, phrase)) return null;
  const verb = givingVerb(items, phrase.to);
  if (verb < 0) return null;
  const those = /^(?:those|ones|people|men)$/u.test(items[at - 1]?.lower ?? '');
  const be = those ? [at - 2, at - 3].find((k) => items[k]?.pos === 'AUX') : undefined;
  // "at a cost which the company put at 34 million"
  if (items[verb + 1]?.lower === 'at' && figureAt(items, verb + 2) >= 0) {
    const and = items.findIndex(({ lower }, k) => k > verb + 2 && lower === 'and');
    const end = clauseEnd(items, verb + 2);
    const put = { from: verb + 2, to: and < 0 ? end : Math.min(and, end) };
    return plainReading(phrase, { from: verb, to: verb + 1 }, 'give', [put], 'form.given');
  }
  // "the 40 beds with which the ministry credits"
  const joint = items[at - 1]?.pos === 'ADP' ? at - 1 : at;
  const figure = figureBefore(items, be ?? joint);
  if (figure < 0) return null;
  const content = { from: figure, to: verb + 1 };
  return plainReading(phrase, { from: verb, to: verb + 1 }, 'give', [content], 'form.given');
}

/** "There are 40 wells, as the council counts them", "as the parish tells it, 40 left". */
export function asForm(items: readonly Item[], at: number): Reading | null {
  if (items[at]?.lower !== 'as' || (at > 0 && !isComma(items[at - 1]))) return null;
  const source = phraseFrom(items, at + 1);
  if (!isVoice(items, source)) return null;
  const verb = items[source.to];
  const told = /^(?:counts?|counted|sees?|saw|has|have|had|tells?|told|puts?|reckons?|reckoned|reads?)$/u;
  if (verb === undefined || !told.test(verb.lower)) return null;
  if (!/^(?:it|them)$/u.test(items[source.to + 1]?.lower ?? '')) return null;
  // "or, as one deputy put it, “a hiccup”": the quote is the deputy's.
  if (items.slice(source.to).some((item) => item.quoted !== null)) return null;
  const behind = { from: source.to + 2, to: clauseEnd(items, source.to + 3) };
  const content = at > 0 ? { from: 0, to: at - 1 } : behind;
  return plainReading(source, { from: at, to: source.to + 2 }, verb.lemma, [content], 'form.as');
}
