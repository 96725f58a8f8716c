import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { speech } from '../../../speech.ts';
import { isComma } from '../itemKinds.ts';
import { subjectEndingAt } from '../nounPhrase.ts';
import { verbGroup, verbLemma } from '../verbGroup.ts';
import { clauseEnd, figureAt, hasNumber, isMoney } from './formParts.ts';
import { holdingForms } from './holdingForms.ts';
import { instrumentForm } from './instrumentForm.ts';
import { isInstitution } from './isInstitution.ts';
import { isVoice } from './isVoice.ts';
import { measureAt } from './measureAt.ts';
import { byAgent, fromSource, quotedBy } from './passiveForms.ts';
import { quotedSource } from './quotedSource.ts';
import { seeingForm } from './seeingForm.ts';
import { sharingForm } from './sharingForm.ts';
import { stayingForm } from './stayingForm.ts';
import {
  findWord,
  isParticipleAt,
  MAX_OBJECT_ITEMS,
  placeReading,
  type VerbForm,
  type VerbPlace,
} from './verbPlace.ts';

/** A preposition is behind its verb within these many items ("has held since the first day to 80"). */
const MAX_PREPOSITION_ITEMS = 7;

/** The tagger takes these verbs for nouns or auxiliaries. */
const TAKEN_FOR_NOUNS =
  /^(?:counts|puts|cut|put|lists|records|sees|logs|estimates|reports|tallies|has|have|had|demands|offers|plans|pledges|promises|wants|expects|employs|seeks|needs|show|shows|fears|hopes|sticks|holds|stands|clings|keeps|yields|models|gives|computes|points|thinks|searches|hunts|runs|arrives|credits|awards)$/u;
/** With them a person tells what the person does ("Quill saw 40 go"). */
const OF_BODY: ReadonlySet<string> = new Set(['see', 'show', 'name']);
/** Auxiliaries of the present and of the present perfect. */
const PRESENT = /^(?:has|have|is|are)$/u;
const BE = /^(?:is|are|was|were)$/u;
const COUNTS_AND_LISTS: ReadonlySet<string> = new Set([...forms.countNouns, ...forms.rolls]);
const RELATIVE = /^(?:who|which|that)$/u;
const PRECISE =
  /^(?:precise|specific|exact|blunt|blunter|frank|cautious|optimistic|sceptical|skeptical|figure|figures|number|numbers|count|sums|answer)$/u;
const FOR: ReadonlySet<string> = new Set(['for']);

const WARDS =
  /^(?:hospitals?|clinics?|wards?|prisons?|jails?|schools?|universit(?:y|ies)|colleges?|centres?|centers?|museums?|doctors?|nurses?|has|have|had)$/u;

/** "says less than two", "now counts 66 people injured". */
const figureForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  // "The clinic admits 40 patients" takes them in.
  const admits = lemma === 'admit' && !items.slice(0, verb).some(({ lower }) => WARDS.test(lower));
  if ((!forms.figure.has(lemma) && !admits) || figureAt(items, verb + 1) < 0) return null;
  // "gave £500 to the school": a gift
  if (lemma === 'give' && (isMoney(items[verb + 1]) || isMoney(items[verb + 3]))) return null;
  return placeReading(
    place,
    { from: verb + 1, to: clauseEnd(items, verb + 1) },
    OF_BODY.has(lemma) ? 'body' : 'figure',
  );
};

/** "The ministry has 112", "the union has 140, and says": a figure without a noun is a count. */
const countForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  // "the district had 30,000" tells the past of the district.
  if (lemma !== 'have' || items[verb]?.lower === 'had') return null;
  const at = figureAt(items, verb + 1);
  const next = items[at + 1];
  if (at < 0 || (next !== undefined && !isComma(next) && !/^(?:[.;!?…]|on|for)$/u.test(next.text)))
    return null;
  return placeReading(place, { from: verb + 1, to: clauseEnd(items, verb + 1) }, 'count');
};

/** "speaks of nine dead", "has held since the first day to 80 to 100", "stands by the count …, with 44". */
const prepositionForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  const prepositions = forms.preposition[lemma];
  if (prepositions === undefined) return null;
  const at = findWord(items, verb + 1, verb + MAX_PREPOSITION_ITEMS, prepositions);
  if (at < 0) return null;
  // "came up with six"
  const withIt = items[at]?.lower === 'up' && items[at + 1]?.lower === 'with';
  if (withIt && figureAt(items, at + 2) >= 0)
    return placeReading(place, { from: at + 2, to: clauseEnd(items, at + 2) }, 'preposition');
  const end = clauseEnd(items, at + 1);
  // "owns up to 91"
  if (lemma === 'own' && items[at + 1]?.lower === 'to' && figureAt(items, at + 2) >= 0)
    return placeReading(place, { from: at, to: end }, 'preposition');
  const counted = findWord(items, at + 1, at + MAX_OBJECT_ITEMS, COUNTS_AND_LISTS) >= 0;
  // "speaks of savings of 430 million"
  const sized = /^(?:speak|talk)$/u.test(lemma) && measureAt(items, at + 1) >= 0;
  if (figureAt(items, at + 1) < 0 && !sized && !(counted && hasNumber(items, at + 1, end))) return null;
  return placeReading(place, { from: at + 1, to: end }, 'preposition');
};

/** "lowered the death toll to 13 from 14", "cut its own count from five to four". */
const revisingForm: VerbForm = (place) => {
  const { items, verb, lemma, subject } = place;
  if (!forms.revising.has(lemma)) return null;
  // "…, which brings the toll to 40": the speaker reckons on.
  if (/^(?:which|that|this)$/u.test(items[subject.from]?.lower ?? '') && /^(?:bring|take|push)$/u.test(lemma))
    return null;
  // "later lowered that to 12"
  const taken =
    /^(?:that|it|this)$/u.test(items[verb + 1]?.lower ?? '') &&
    items[verb + 2]?.lower === 'to' &&
    figureAt(items, verb + 3) >= 0;
  const noun = taken ? verb + 1 : findWord(items, verb + 1, verb + MAX_OBJECT_ITEMS, forms.revised);
  const end = clauseEnd(items, verb + 1);
  if (noun < 0 || noun >= end || !hasNumber(items, noun + 1, end)) return null;
  return placeReading(place, { from: subject.from, to: end }, 'revising');
};

/** Words in front of a figure or report that say whose it is, or that it was told of before. */
const OWN = /^(?:its|their|his|her|our|the|that|this)$/u;

/** "has withdrawn its figure of 41", "retracted the report that 30 had died". */
const withdrawingForm: VerbForm = (place) => {
  const { items, verb, lemma, subject } = place;
  if (!forms.withdrawing.has(lemma) || !OWN.test(items[verb + 1]?.lower ?? '')) return null;
  const noun = findWord(items, verb + 2, verb + MAX_OBJECT_ITEMS, forms.withdrawn);
  const end = clauseEnd(items, verb + 1);
  if (noun < 0 || noun >= end || !hasNumber(items, noun + 1, end)) return null;
  return placeReading(place, { from: subject.from, to: end }, 'withdrawing');
};

/** "gave a figure of 300", "gave the figure as 20", "publishes a count of". */
const publishingForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  if (!forms.publishing.has(lemma)) return null;
  const noun = findWord(items, verb + 1, verb + MAX_OBJECT_ITEMS, forms.countNouns);
  if (noun < 0) return null;
  const end = clauseEnd(items, noun);
  // "gave a lower figure, 29"
  const apposed = isComma(items[noun + 1]) && figureAt(items, noun + 2) >= 0;
  const joint = apposed || /^(?:of|as|at|:|to|for|in|on)$/u.test(items[noun + 1]?.lower ?? '');
  if (!joint || !hasNumber(items, noun + 1, end)) return null;
  return placeReading(place, { from: verb + 1, to: end }, 'publishing');
};

/** "keeps a list of 31 patients": the items of a list are counted by the one who keeps it. */
const listForm: VerbForm = (place) => {
  const { items, verb, lemma } = place;
  if (!forms.publishing.has(lemma) && !forms.listing.has(lemma)) return null;
  const noun = findWord(items, verb + 1, verb + MAX_OBJECT_ITEMS, forms.rolls);
  if (noun < 0 || !/^(?:of|with)$/u.test(items[noun + 1]?.lower ?? '') || figureAt(items, noun + 2) < 0)
    return null;
  return placeReading(place, { from: verb + 1, to: clauseEnd(items, noun) }, 'list');
};

/** "has voted by 88 to 77 to hold back 300 million", "accused the firm of firing 300". */
const performingForm: VerbForm = (place) => {
  const { items, verb, lemma, subject, cue } = place;
  if (!forms.performing.has(lemma)) return null;
  // "The people will vote on 40 posts", "The hills voted no by a few thousand": the narrator tells of a vote.
  if (lemma === 'vote' && (isComing(items, cue.from, verb) || !isChamber(items, subject))) return null;
  const end = clauseEnd(items, verb + 1);
  if (!hasNumber(items, verb + 1, end)) return null;
  const asked = /^(?:ask|appeal|request)$/u.test(lemma);
  if (asked && RELATIVE.test(items[subject.from]?.lower ?? '')) return null;
  if (asked && lemma !== 'request' && findWord(items, verb + 1, end, FOR) < 0) return null;
  const accused = lemma === 'accuse' ? findWord(items, verb + 1, end, new Set(['of'])) : -1;
  if (lemma === 'accuse' && accused < 0) return null;
  return placeReading(place, { from: accused < 0 ? subject.from : accused + 1, to: end }, 'performing');
};

/** "was quoted by the Herald as saying". */
const quotedForm: VerbForm = (place) => {
  const { items, verb, subject } = place;
  if (items[verb]?.lower !== 'quoted' && items[verb]?.lower !== 'cited') return null;
  if (!/^(?:was|were|is|are|been)$/u.test(items[verb - 1]?.lower ?? '')) return null;
  const saying = findWord(items, verb + 1, verb + 2 * MAX_OBJECT_ITEMS, new Set(['saying']));
  if (saying < 0) return null;
  const start = saying + (items[saying + 1]?.lower === 'that' ? 2 : 1);
  const behind = { from: start, to: clauseEnd(items, start) };
  const comma = isComma(items[subject.from - 1]);
  const content = behind.to > behind.from ? behind : { from: 0, to: comma ? subject.from - 1 : 0 };
  if (content.to <= content.from) return null;
  const whole = { ...placeReading(place, content, 'quoted'), cue: { from: verb - 1, to: saying + 1 } };
  return { ...whole, zoneEnd: saying + 1 };
};

/** "plans to hire 30", "is to cut 900 posts": a body decides, and its figure is its own. */
const actForm: VerbForm = (place) => {
  const { items, verb, lemma, subject } = place;
  const now = forms.goingOn.has(lemma) && PRESENT.test(items[place.cue.from]?.lower ?? '');
  const relative = RELATIVE.test(items[subject.from]?.lower ?? '');
  // "needed four hours" is over.
  const past = items[verb]?.lower === 'needed' && verb === place.cue.from;
  if (!now && (!forms.acting.has(lemma) || relative || past)) return null;
  // "Lomar, which has sold 40 pumps": the narrator explains.
  if (relative && forms.trading.has(lemma)) return null;
  const end = clauseEnd(items, verb + 1);
  if (!hasNumber(items, verb + 1, end)) return null;
  return placeReading(place, { from: subject.from, to: end }, 'act');
};

/** The end of a subject in front of the time behind it ("Figures published by the office on Monday show"). */
function endBeforeTime(items: readonly Item[], end: number): number {
  let k = end;
  while (k > 2 && speech.times.has(items[k - 1]?.lower ?? '')) k--;
  return k < end && /^(?:on|in)$/u.test(items[k - 1]?.lower ?? '') ? k - 1 : end;
}

/** "His deputy was more precise: 212 by June", "the union has another figure: 300". */
const preciseForm: VerbForm = (place) => {
  const { items, verb } = place;
  const colon = items.findIndex((item, k) => k > verb && item.text === ':');
  if (colon < 0 || colon > verb + MAX_OBJECT_ITEMS || figureAt(items, colon + 1) < 0) return null;
  if (!items.slice(verb + 1, colon).some(({ lower }) => PRECISE.test(lower))) return null;
  return placeReading(place, { from: colon + 1, to: clauseEnd(items, colon + 1) }, 'precise');
};

const FORMS: readonly VerbForm[] = [
  preciseForm,
  quotedForm,
  withdrawingForm,
  revisingForm,
  publishingForm,
  listForm,
  prepositionForm,
  figureForm,
  countForm,
  seeingForm,
  sharingForm,
  ...holdingForms,
  performingForm,
  actForm,
];

/** Whether a body votes, and not the people. */
const isChamber = (items: readonly Item[], { from, to }: Run): boolean =>
  items.slice(from, to).some((item) => PRONOUN.test(item.lower) || isInstitution(item));

const PRONOUN = /^(?:it|they|which|who)$/u;

/** A body tells its own demands, offers and gifts in advance. */
const COMING_FORMS: readonly VerbForm[] = [performingForm, actForm, revisingForm, ...holdingForms];

/** Whether the verb is of the future: "will ask", "is to ask". */
const isComing = (items: readonly Item[], from: number, verb: number): boolean =>
  items
    .slice(from, verb)
    .some(
      ({ lower }, k) =>
        /^(?:will|’ll|'ll)$/u.test(lower) || (BE.test(lower) && items[from + k + 1]?.lower === 'to'),
    );

/** The readings of verbs with which a body gives a figure. Every look around has a limit but for the clause. */
export function verbForms(items: readonly Item[], taken: (at: number) => boolean): Reading[] {
  const found: Reading[] = [];
  let shared: Run | null = null;
  items.forEach((item, verb) => {
    if (
      item.quoted !== null ||
      (item.pos !== 'VERB' &&
        !TAKEN_FOR_NOUNS.test(item.lower) &&
        !BE.test(item.lower) &&
        !(item.lower === 'count' && isComma(items[verb - 1])) &&
        !isParticipleAt(items, verb))
    )
      return;
    const lemma = verbLemma(item).replace(/ll$/u, item.pos === 'ADJ' ? 'l' : 'll');
    const group = verbGroup(items, verb);
    const before = items[group.from - 1]?.lower ?? '';
    const own = subjectEndingAt(items, endBeforeTime(items, group.from), 0);
    const subject: Run | null = isVoice(items, own) ? own : before === 'and' ? shared : null;
    if (subject !== null) shared = subject;
    if (taken(verb)) return;
    const quoted = item.lower === 'quoted' || item.lower === 'cited';
    const cue = { from: group.from, to: verb + 1 };
    const passive = quoted
      ? quotedSource(items, verb, lemma)
      : (byAgent(items, verb, lemma) ?? quotedBy(items, verb, lemma) ?? fromSource(items, verb, lemma));
    const staying = group.negated && !group.unsaid ? stayingForm(items, cue, lemma, own) : null;
    const plain = group.negated || group.unsaid ? staying : instrumentForm(items, cue, lemma, own);
    const other = passive ?? plain;
    if (other !== null) found.push(other);
    const coming = group.unsaid && isComing(items, group.from, verb);
    if (other !== null || subject === null || group.negated || (group.unsaid && !quoted && !coming)) return;
    const place: VerbPlace = { items, verb, lemma, subject, cue };
    for (const form of coming ? COMING_FORMS : FORMS) {
      const one = form(place);
      if (one === null) continue;
      found.push(one);
      return;
    }
  });
  return found;
}
