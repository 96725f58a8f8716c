import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../../speech/statements/reading.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { isNominal } from '../itemKinds.ts';
import { clauseEnd, figureAt, hasNumber, isMoney } from './formParts.ts';
import { hasOffice } from './hasOffice.ts';
import { isVoiceWord } from './isVoice.ts';
import { measureAt } from './measureAt.ts';
import { findWord, MAX_OBJECT_ITEMS, placeReading, type VerbForm } from './verbPlace.ts';

/** The noun of a paper is within so many items ("according to a new internal draft report"). */
const MAX_PAPER_ITEMS = 7;
const OWN = /^(?:its|their|his|her|the|our)$/u;

/** Whether the items name a document or its maker's list: "the ministry's bulletin", "the list". */
const isDocument = (items: readonly Item[], { to }: Run): boolean =>
  people.documents.has(items[to - 1]?.lower ?? '');

/** Whether a list is named behind a figure: "40 people on its list". */
function isListed(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:on|in)$/u.test(items[k]?.lower ?? '') && OWN.test(items[k + 1]?.lower ?? ''))
      if (findWord(items, k + 2, k + MAX_OBJECT_ITEMS, forms.rolls) >= 0) return true;
  return false;
}

/** "has six names of people still missing", "had 40 people on its list", "has the names of 31", "the bulletin had 19". */
const namesForm: VerbForm = (place) => {
  const { items, verb, lemma, subject } = place;
  if (!/^(?:have|hold|keep)$/u.test(lemma)) return null;
  const at = figureAt(items, verb + 1);
  const end = clauseEnd(items, verb + 1);
  const content = { from: verb + 1, to: end };
  if (at < 0) {
    const names = findWord(items, verb + 1, verb + MAX_OBJECT_ITEMS, forms.evidence);
    if (names < 0 || items[names + 1]?.lower !== 'of' || figureAt(items, names + 2) < 0) return null;
    return placeReading(place, content, 'names');
  }
  const next = items[at + 1];
  const bare = next === undefined || !isNominal(next);
  if (/^(?:names|entries)$/u.test(next?.lower ?? '') || isListed(items, at + 1, end))
    return placeReading(place, content, 'names');
  return bare && isDocument(items, subject) ? placeReading(place, content, 'names') : null;
};

/** "computes a peak of 68,000", "works with an average of 40". */
const measureForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  const preposition = forms.preposition[lemma]?.has(items[verb + 1]?.lower ?? '') === true ? 1 : 0;
  if (preposition === 0 && !forms.figure.has(lemma) && !forms.computing.has(lemma)) return null;
  const from = verb + 1 + preposition;
  if (measureAt(items, from) < 0) return null;
  return placeReading(place, { from, to: clauseEnd(items, from) }, 'measure');
};

/** "think $200 million realistic": a figure that a body takes for the right one. */
const judgingForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  if (!/^(?:think|believe|consider|deem|judge|find)$/u.test(lemma) || figureAt(items, verb + 1) < 0)
    return null;
  const end = clauseEnd(items, verb + 1);
  if (!items.slice(verb + 2, end).some(({ lower }) => forms.plausible.has(lower))) return null;
  return placeReading(place, { from: verb + 1, to: end }, 'judging');
};

/** "left the number of children unchanged at 17", "kept its forecast at 3 percent". */
const keepingForm: VerbForm = (place) => {
  const { items, verb, lemma, subject } = place;
  if (!/^(?:leave|keep|hold|maintain)$/u.test(lemma)) return null;
  const end = clauseEnd(items, verb + 1);
  const noun = findWord(items, verb + 1, verb + MAX_OBJECT_ITEMS, forms.revised);
  const at = noun < 0 ? -1 : findWord(items, noun + 1, end, new Set(['at', 'to']));
  if (at < 0 || figureAt(items, at + 1) < 0) return null;
  return placeReading(place, { from: subject.from, to: end }, 'keeping');
};

/** "is looking for five men", "has been caring for 40 children": the work of a body, with the number of its cases. */
const caringForm: VerbForm = (place) => {
  const { items, verb, lemma, cue, subject } = place;
  const particle = forms.caring[lemma]?.has(items[verb + 1]?.lower ?? '') === true;
  // "Norland has taken in 40,000 refugees": the narrator tells of it.
  const wards = items.slice(subject.from, subject.to).some(({ lower }) => forms.wards.has(lower));
  if (lemma === 'take' && !wards) return null;
  if (!particle || !/^(?:is|are|has|have)$/u.test(items[cue.from]?.lower ?? '')) return null;
  if (figureAt(items, verb + 2) < 0) return null;
  return placeReading(place, { from: verb + 2, to: clauseEnd(items, verb + 2) }, 'act');
};

/** "is freeing $25 million", "will pay families 40,000 crowns", "froze 35 million euros of aid": the giver of money. */
const grantingForm: VerbForm = (place) => {
  const { items, verb, lemma, subject, cue } = place;
  const group = items.slice(cue.from, verb);
  const decided = forms.deciding.has(lemma);
  if (!decided && !forms.giving.has(lemma)) return null;
  const coming = group.some(({ lower }) => /^(?:is|are|will|has|have)$/u.test(lower));
  // "The bank approved a grant of 40 million on Friday": the narrator tells a past act.
  if (!coming && (!decided || /^(?:set|approve)$/u.test(lemma))) return null;
  const end = clauseEnd(items, verb + 1);
  if (!hasNumber(items, verb + 1, end) || !items.slice(verb + 1, end).some(isMoney)) return null;
  // A person without an office gives only from the own purse.
  const isGranting = hasOffice(items.slice(subject.from, subject.to));
  return placeReading(place, { from: subject.from, to: end }, isGranting ? 'granting' : 'act');
};

/** Whether the sentence gives its words to a paper without a maker: "according to a report that the Courier has seen". */
function isOnPaper(items: readonly Item[], from: number): boolean {
  const at = items.findIndex(({ lower }, k) => k > from && lower === 'according');
  if (at < 0 || items[at + 1]?.lower !== 'to' || !/^an?$/u.test(items[at + 2]?.lower ?? '')) return false;
  const noun = items.findIndex(({ lower }, k) => k > at + 2 && people.documents.has(lower));
  if (noun < 0 || noun > at + MAX_PAPER_ITEMS || items[noun + 1]?.lower === 'by') return false;
  return items.slice(at + 3, noun).every((item) => !isVoiceWord(item));
}

/** "The inspectorate found 14 faults, according to a report seen by the Courier": the report is the inspectorate's. */
const findingForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  if (!forms.finding.has(lemma) || figureAt(items, verb + 1) < 0 || !isOnPaper(items, verb)) return null;
  return placeReading(place, { from: verb + 1, to: clauseEnd(items, verb + 1) }, 'body');
};

/** The verbs with which a body holds, computes or gives a number, without a verb of saying. */
export const holdingForms: readonly VerbForm[] = [
  namesForm,
  measureForm,
  judgingForm,
  keepingForm,
  caringForm,
  grantingForm,
  findingForm,
];
