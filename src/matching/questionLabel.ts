import { assertionClass, type AssertionClass } from '../domain/assertionClass.ts';
import type { Measure } from '../domain/claim.ts';
import type { Dimension, Scope } from '../domain/vocabulary.ts';
import type { MatchableClaim } from './matchableClaim.ts';

/** Words of a quote or statement that a label repeats. */
const LABEL_WORDS = 14;

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

/** Scopes as words behind what is counted; a total goes without saying. */
const OF_SCOPE: Readonly<Record<Scope, string>> = {
  TOTAL: '',
  CUMULATIVE: '',
  ADDITIONAL: 'in addition',
  CHANGE: 'of change',
  SUBSET: 'as a part',
  PER_UNIT: 'for each',
  PREVIOUS: 'before',
};

const WERE: Readonly<Record<AssertionClass, string>> = {
  FACT: 'were',
  PLAN: 'are to be',
  OUTLOOK: 'could be',
  CAPACITY: 'can be',
};

const OF_ASSERTION: Readonly<Record<AssertionClass, string>> = {
  FACT: '',
  PLAN: 'as planned',
  OUTLOOK: 'as foreseen',
  CAPACITY: 'at most',
};

/** What is asked for, as printed where that is known; people by whatever befell them are people. */
function counted({ nounPhrase, noun, dimension }: Measure, claim: MatchableClaim): string {
  if (claim.thing?.classes.join() === 'person') return 'people';
  const named = nounPhrase ?? noun ?? '';
  if (dimension === 'COUNT') return named === '' ? 'of them' : named;
  return named === '' ? '' : `(${named})`;
}

function figureLabel(claim: MatchableClaim, measure: Measure): string {
  const opening = OPENINGS[measure.dimension] ?? `How much ${measure.unit ?? ''}`.trim();
  const { predicate } = claim;
  const were = WERE[assertionClass(claim.modality)];
  // Of a verb that no table holds it is not known whether it has a passive ("were come").
  const verb = predicate && !predicate.listed ? `(${predicate.name})` : '';
  const done = predicate?.listed === true && measure.dimension === 'COUNT' ? `${were} ${predicate.name}` : '';
  const manner = done === '' ? OF_ASSERTION[assertionClass(claim.modality)] : '';
  return [opening, counted(measure, claim), done, verb, OF_SCOPE[measure.scope], manner]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * A readable label for the question that a claim opens: "How many drones and missiles were launched?". `about` is what
 * tells its event from others, a title or a place and a day; it is put behind in brackets.
 */
export function questionLabel(claim: MatchableClaim, about: string | null = null): string {
  const behind = about === null ? '' : ` (${about})`;
  if (claim.measure) return `${figureLabel(claim, claim.measure)}?${behind}`;
  const more = claim.words.length > LABEL_WORDS ? ' ...' : '';
  const words = claim.words.slice(0, LABEL_WORDS).join(' ');
  return `${claim.kind === 'QUOTE' ? 'What was said' : 'Is it so'}: "${words}${more}"?${behind}`;
}
