import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { speech } from '../../../speech.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma, isPossessive, isPossessivePronoun, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart } from '../nounPhrase.ts';
import { clauseEnd, figureAt, isNumber } from './formParts.ts';
import { figureBefore, isAmountMark } from './figureBefore.ts';
import { instrumentOwner } from './instrumentForm.ts';
import { isLaboratory } from './isLaboratory.ts';
import { isVoice } from './isVoice.ts';
import { ownerBefore } from './ownerBefore.ts';

/** The figure in front of its giver begins within these many items. */
const MAX_FIGURE_ITEMS = 6;
/** The members of such a body are counted ("the 12 of the crew"). */
const MEMBERS =
  /^(?:crew|team|squad|jury|panel|board|council|cabinet|choir|unit|club|group|party|class|family)$/u;

/** The end of the figure at `from` with its mark or unit: "€160 million", "40m crowns". */
function figureEnd(items: readonly Item[], from: number): number {
  let k = from;
  while (isAmountMark(items[k])) k++;
  return items.slice(from, k).some(isNumber) ? k : -1;
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
  const content = { from, to: subjectEnd(items, from) };
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

/** The end of a subject with a figure: in front of a form of "to be", behind which others may speak of it. */
function subjectEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  const be = items.findIndex(
    ({ lower, quoted }, k) => k > from && k < end && quoted === null && /^(?:is|are|was|were)$/u.test(lower),
  );
  return be < 0 ? end : be;
}

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
  const content = { from: at + 2, to: subjectEnd(items, at + 2) };
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
  if (items[at]?.lower === 'confirmed' && isLaboratory(items, source)) return null;
  // "…, the count given by": the figure is in front of the comma.
  const apposed = forms.countNouns.has(items[at - 1]?.lower ?? '') && isComma(items[at - 3]);
  const figure = figureBefore(items, apposed ? at - 3 : at);
  if (figure < 0) return null;
  const content = { from: figure, to: at };
  return plainReading(source, { from: at, to: by + 1 }, items[at]?.lemma ?? '', [content], 'form.given');
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
