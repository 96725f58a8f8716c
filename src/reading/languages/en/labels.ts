import type { Frame } from '../../../domain/frames/frame.ts';
import { CodePoints } from '../../../domain/claims/codePoints.ts';
import { assertionClass, type AssertionClass } from '../../../domain/frames/assertionClass.ts';
import { classifyCountedThing, type CountedThing } from '../../../domain/frames/countedThing.ts';
import { classifyPredicate } from '../../../domain/frames/predicateClass.ts';
import type { NamedPlace, OpeningClaim } from '../../../domain/openingClaim.ts';
import type { Dimension, Modality } from '../../../domain/vocabulary.ts';
import { classifyNoun, splitParts } from './counted.ts';
import { describeDate } from './describeDate.ts';
import { predicatesOf } from './predicates.ts';
import { findPlaceAfter } from './rules/findPlaceAfter.ts';
import { stem } from './stem.ts';

/** Words of a quote or statement that a label repeats. */
const LABEL_WORDS = 14;
/** Code points of a title that a label repeats. */
const TITLE_LENGTH = 100;

const OPENINGS: Readonly<Partial<Record<Dimension, string>>> = {
  COUNT: 'How many',
  MONEY: 'How much money',
  PERCENT: 'What percentage',
  PERCENT_POINTS: 'How many percentage points',
  RATIO: 'How many times',
  DURATION: 'How long',
  LENGTH: 'How far',
  SPEED: 'How fast',
};

/** A plan is compared with forecasts but worded as a plan. */
type Wording = AssertionClass | 'PLAN';
const wordingOf = (modality: Modality): Wording =>
  modality === 'PLANNED' ? 'PLAN' : assertionClass(modality);

const WERE: Readonly<Record<Wording, string>> = {
  FACT: 'were',
  PLAN: 'are to be',
  OUTLOOK: 'could be',
  CAPACITY: 'can be',
  UNCERTAIN: 'may have been',
  WITHDRAWN: 'were at first said to be',
  BACKGROUND: 'were',
};

/** Predicate classes whose name is not the participle used for the thing. */
const SAID: Readonly<Record<string, string>> = { dismissed: 'cut' };

/** Nouns that are themselves a change. */
const CHANGES = /^(?:increase|rise|gain|growth|jump|drop|fall|loss|decline|decrease|cut)s?$/iu;

/** The participle for an unknown verb, so that a plan is not taken for a fact. */
const OF_ASSERTION: Readonly<Record<Wording, string>> = {
  FACT: '',
  PLAN: 'are planned',
  OUTLOOK: 'could there be',
  CAPACITY: 'can there be',
  UNCERTAIN: 'may there be',
  WITHDRAWN: 'were there at first said to be',
  BACKGROUND: '',
};

const AS_ASSERTED: Readonly<Record<Wording, string>> = {
  FACT: '',
  PLAN: ', as planned',
  OUTLOOK: ', as foreseen',
  CAPACITY: ', at most',
  UNCERTAIN: ', if it is so',
  WITHDRAWN: ', as first stated',
  BACKGROUND: ', at another time',
};

/** A phrase that shows by itself that it is an addition. */
const ADDITION = /^(?:additional|extra|further|more|new|other|another)\b/iu;

const countedThing = (frame: Frame): CountedThing =>
  classifyCountedThing(frame, { classifyNoun, splitParts });

/** The place that the sentence names for the claim. */
export const findPlace = (claim: OpeningClaim): NamedPlace | null =>
  findPlaceAfter(claim.sentence.exact.slice(placeInSentence(claim) + claim.words.exact.length));

/** The beginning of the claim's words in its sentence, in UTF-16. */
const placeInSentence = ({ words, sentence }: OpeningClaim): number =>
  new CodePoints(sentence.exact).toUtf16(words.start - sentence.start);

/** A word as the sentence prints it, by its lemma; the capital of a first word has no meaning. */
function asPrinted(sentence: string, lemma: string): string | null {
  const words = sentence.match(/[\p{L}'’-]+/gu) ?? [];
  const at = words.findIndex((word) => stem(word.toLowerCase()) === stem(lemma));
  const word = words[at];
  return word === undefined ? null : at === 0 ? word.toLowerCase() : word;
}

/** The counted thing, as the sentence prints it; people named by their fate are "people". */
function describeCounted(frame: Frame, sentence: string): string {
  const { nounPhrase, noun, scope } = frame;
  const people = countedThing(frame).classes.join() === 'person';
  const word = nounPhrase ?? (noun === null ? null : asPrinted(sentence, noun));
  const plural = noun === null && nounPhrase === null ? 'of them' : word;
  if (!people && (plural === null || (nounPhrase === null && !/s$|^of them$/u.test(plural)))) return '';
  const things = people ? 'people' : (plural ?? '');
  if (scope === 'SUBSET') return things.startsWith('of ') ? things : `of the ${things}`;
  return scope === 'ADDITIONAL' && !ADDITION.test(things) ? `more ${things}` : things;
}

/** The words between the counted thing and the participle of its predicate. */
const PASSIVE = /^ (?:\p{L}+ ){0,2}(?:was|were|be|been|being|is|are) (?:\p{L}+ )?$/u;

/** The predicate in words: the class of a listed verb, else the printed participle if the sentence has a passive. */
function describeHappening(frame: Frame, claim: OpeningClaim): string {
  const sentence = claim.sentence.exact;
  const assertion = wordingOf(claim.modality);
  const were = WERE[assertion];
  const predicate = classifyPredicate(countedThing(frame), frame.predicate, { predicatesOf });
  if (predicate?.listed === true) return `${were} ${SAID[predicate.name] ?? predicate.name}`;
  const participle = predicate === null ? null : asPrinted(sentence, predicate.name);
  if (participle?.endsWith('ed') !== true) return OF_ASSERTION[assertion];
  const figure = placeInSentence(claim);
  const verb = sentence.indexOf(participle);
  const object = verb >= 0 && sentence.slice(verb + participle.length, figure) === ' ';
  const passive = PASSIVE.test(sentence.slice(figure + claim.words.exact.length, verb));
  return object || passive ? `${were} ${participle.toLowerCase()}` : OF_ASSERTION[assertion];
}

function countLabel(frame: Frame, claim: OpeningClaim): string {
  const things = describeCounted(frame, claim.sentence.exact);
  const { scope, noun } = frame;
  const rest = describeHappening(frame, claim);
  if (things === '') {
    // "Total", "presence", "toll": one thing that has a number. A name in that position was taken from another phrase.
    const word = noun === null ? null : asPrinted(claim.sentence.exact, noun);
    const thing = word === null || /^\p{Lu}/u.test(word) ? 'number' : word;
    return wordingOf(claim.modality) === 'FACT'
      ? `How large is the ${thing}`
      : `How large could the ${thing} be`;
  }
  if (scope === 'CHANGE') return `By how many did the number of ${things} change`;
  return `How many ${things} ${rest}`.trim();
}

/** Amounts: the noun beside them may name their content or purpose; it is repeated as printed. */
function amountLabel(frame: Frame, { sentence, modality }: OpeningClaim): string {
  const { dimension, nounPhrase, noun, scope, unit } = frame;
  const part = scope === 'SUBSET' || nounPhrase !== null;
  const opening =
    dimension === 'RATIO' && part ? 'What share' : (OPENINGS[dimension] ?? `How much ${unit ?? ''}`.trim());
  const word = noun === null ? null : (asPrinted(sentence.exact, noun) ?? noun);
  const asserted = AS_ASSERTED[wordingOf(modality)];
  if (scope === 'CHANGE') {
    if (word !== null && CHANGES.test(word)) return `How large is the ${word}${asserted}`;
    return `By ${opening.toLowerCase()} did ${word === null ? 'it' : `the ${word}`} change${asserted}`;
  }
  const whole = part && (dimension === 'PERCENT' || dimension === 'RATIO') ? (nounPhrase ?? word) : null;
  const share = whole === null ? null : `of ${/^\p{Lu}/u.test(whole) ? '' : 'the '}${whole}`;
  const thing = share ?? (word === null ? '' : `for ${/^\p{Lu}/u.test(word) ? '' : 'the '}${word}`);
  const each = scope === 'PER_UNIT' ? ', for each' : '';
  const inUnit = dimension === 'MONEY' && unit !== null ? `, in ${unit}` : '';
  return `${opening} ${thing}`.trim() + each + inUnit + asserted;
}

function speechLabel({ kind, words, attribution }: OpeningClaim): string {
  const speaker = attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null;
  const all = words.exact
    .replace(/[“”"]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const more = all.length > LABEL_WORDS ? ' …' : '';
  const shown = all
    .slice(0, LABEL_WORDS)
    .join(' ')
    .replace(/(?<![.,;:])[.,;:]+$/u, '');
  if (kind === 'STATEMENT') return `Is it so: “${shown}${more}”?`;
  const who = speaker === null ? 'somebody' : /^\p{Ll}/u.test(speaker) ? `the ${speaker}` : speaker;
  return `What did ${who} say: “${shown}${more}”?`;
}

/**
 * The question that a claim opens, for a person: "How many people were killed in Quillhaven, on 9 June 2024?". Every
 * word comes from the claim, its sentence or the tables. If neither place nor time is known, the headline tells the
 * event.
 */
export function wordQuestion(claim: OpeningClaim, title: string | null): string {
  const { frame, times } = claim;
  const date = times.event ?? times.asOf;
  if (frame === null) return speechLabel(claim);
  const asked = frame.dimension === 'COUNT' ? countLabel(frame, claim) : amountLabel(frame, claim);
  const place = findPlace(claim)?.words;
  const time = date === null ? null : describeDate(date);
  const before = frame.scope === 'PREVIOUS' ? 'before the change' : null;
  const where = [asked, place].filter((part) => part !== undefined).join(' ');
  const label = `${[where, before, time].filter((part) => part !== null).join(', ')}?`;
  if (place !== undefined || time !== null || title === null) return label;
  const points = new CodePoints(title);
  const shown = points.length > TITLE_LENGTH ? `${points.slice(0, TITLE_LENGTH).trim()} …` : title;
  return `${label} (${shown})`;
}
