import { classifyCountedThing, type CountedThing } from '../../../../domain/frames/countedThing.ts';
import { classifyPredicate } from '../../../../domain/frames/predicateClass.ts';
import type { Frame } from '../../../../domain/frames/frame.ts';
import type { Dimension, Scope } from '../../../../domain/vocabulary.ts';
import { classifyNoun, splitParts } from '../counted.ts';
import { findCountry } from '../countries.ts';
import { predicatesOf } from '../predicates.ts';
import { stem } from '../stem.ts';
import { wordingOf, type Wording } from './assertionWords.ts';
import type { LabelClaim } from './labelClaim.ts';
import { majority, mostFrequent } from './mostFrequent.ts';
import { pluralOf } from './pluralOf.ts';

/** The slots of a question in words, from what most of its claims say. */
export interface TypicalSlots {
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly scope: Scope;
  readonly wording: Wording;
  /** The counted things in the plural: "ballistic missiles", "people". */
  readonly things: string | null;
  readonly qualifiers: string | null;
  /** A predicate class that a table lists. */
  readonly predicate: string | null;
  /** The parties that did it and to whom it was done, with their prepositions. */
  readonly parties: string;
  readonly location: string | null;
  readonly period: string | null;
  readonly whole: string | null;
  readonly per: string | null;
  readonly sign: Frame['sign'];
  readonly status: Frame['status'];
}

/** Prepositions that a printed place or time already has. */
const PREPOSITION =
  /^(?:in|at|on|off|near|across|around|outside|inside|along|over|since|by|per|during|between|from|until|this|last)\b/iu;

/** Words in front of a counted noun that tell nothing about it. */
const LOOSE =
  /^(?:(?:more|other|further|additional|another|extra|new|such|these|those|the|of|them|so|far|remaining)\s+)+/iu;

/** The typical slots of the claims of a question; the order of the claims does not count. */
export function typicalSlots(claims: readonly LabelClaim[]): TypicalSlots {
  const read = claims.map(readClaim);
  const wording = mostFrequent(read.map((slots) => slots.wording)) as Wording;
  const vote = (name: 'dimension' | 'unit' | 'scope' | 'predicate' | 'things') =>
    mostFrequent(read.map((slots) => slots[name]));
  const narrow = (
    name: 'qualifiers' | 'location' | 'period' | 'whole' | 'per' | 'sign' | 'status' | 'by' | 'to',
  ) => majority(read.map((slots) => slots[name]));
  return {
    dimension: vote('dimension') as Dimension,
    unit: vote('unit'),
    scope: vote('scope') as Scope,
    wording,
    things: vote('things'),
    qualifiers: narrow('qualifiers'),
    predicate: vote('predicate'),
    parties: [narrow('by'), narrow('to')].filter((part) => part !== null).join(' '),
    location: narrow('location'),
    period: narrow('period'),
    whole: narrow('whole'),
    per: narrow('per'),
    sign: narrow('sign') as Frame['sign'],
    status: narrow('status') as Frame['status'],
  };
}

interface ReadSlots extends Readonly<
  Record<'things' | 'qualifiers' | 'predicate' | 'by' | 'to' | 'location' | 'period', string | null>
> {
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly scope: Scope;
  readonly wording: Wording;
  readonly whole: string | null;
  readonly per: string | null;
  readonly sign: string | null;
  readonly status: string | null;
}

function readClaim({ frame, modality, sentence }: LabelClaim): ReadSlots {
  const thing = classifyCountedThing(frame, { classifyNoun, splitParts });
  const found = classifyPredicate(thing, frame.predicate, { predicatesOf });
  const predicate = found?.listed === true ? found.name : null;
  const { dimension, unit, scope, location, period, whole, per, sign, status, actor, target } = frame;
  return {
    dimension,
    unit,
    scope: scope === 'CUMULATIVE' ? 'TOTAL' : scope,
    wording: wordingOf(modality),
    things: thingsOf(frame, thing, predicate),
    qualifiers: frame.qualifiers,
    predicate,
    by: partyOf(actor, sentence.exact, 'by'),
    to: partyOf(target, sentence.exact, predicate === 'launched' ? 'at' : 'to'),
    location: location === null ? null : withPreposition(location, 'in'),
    period: period === null ? null : withPreposition(period, 'in'),
    ...{ whole, per, sign, status },
  };
}

const withPreposition = (words: string, preposition: string): string =>
  PREPOSITION.test(words) ? words : `${preposition} ${words}`;

/** The counted things as a reader names them. People who are named by their fate are "people". */
function thingsOf(frame: Frame, thing: CountedThing, predicate: string | null): string | null {
  const { noun, nounPhrase, qualifiers } = frame;
  if (
    thing.classes.join() === 'person' &&
    (thing.fate !== null || nounPhrase === null || !/\s/u.test(nounPhrase))
  )
    return 'people';
  if (noun === null && nounPhrase === null) return thing.root === 'person' ? 'people' : null;
  const phrase = nounPhrase?.replace(LOOSE, '').trim() ?? '';
  const printed = phrase === '' ? (noun ?? '') : phrase;
  const words = printed.split(' ').filter((word) => !saysPredicate(word, frame.predicate, predicate));
  const bare = words.length === 0 ? printed : words.join(' ');
  // An elided noun ("and 44 ballistic") has its qualifier in its own slot.
  const narrowed =
    nounPhrase === null && qualifiers !== null && /^[\p{Ll}-]+$/u.test(qualifiers)
      ? `${qualifiers} ${bare}`
      : bare;
  return splitParts(narrowed).length > 1 ? narrowed : pluralOf(narrowed);
}

/** "171 cancelled flights were cancelled": the noun phrase has the participle of the predicate. */
const saysPredicate = (word: string, lemma: string | null, predicate: string | null): boolean =>
  /ed$/u.test(word) && (stem(word) === stem(lemma ?? '') || word === predicate);

/** A party with its preposition, if it is a name. */
function partyOf(party: string | null, sentence: string, preposition: string): string | null {
  if (party === null) return null;
  const listed = classifyNoun(party);
  const isName = /^\p{Lu}/u.test(party) && (listed?.listed !== true || findCountry(party) !== null);
  if (isName && sentence.includes(party)) return `${preposition} ${party}`;
  return null;
}
