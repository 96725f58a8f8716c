import { classifyCountedThing } from '../../domain/frames/countedThing.ts';
import { classifyPredicate } from '../../domain/frames/predicateClass.ts';
import { modalityBeside } from '../../domain/frames/assertionClass.ts';
import { PREDICATE_TABLE, type PredicateRow } from '../../domain/frames/predicateTable.ts';
import { roleOfHappening } from '../../domain/frames/roleOfHappening.ts';
import { figureSize } from '../../domain/figures/figureSize.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { Scope } from '../../domain/vocabulary.ts';
import { asTied } from './asTied.ts';
import { EqualFigures } from './equalFigures.ts';
import type { FoundFigure } from './foundFigure.ts';
import { countOfSize } from './countOfSize.ts';
import { inUnitOf, measureBefore } from './measureBefore.ts';
import { asSum, inMillions, isLargeCount, mainCurrency, mainSpeed, SumsSoFar } from './sumWithoutCurrency.ts';

/** How many figures back the noun of an elliptic one may be, and how many characters. */
const REACH = 6;
const MAX_DISTANCE = 500;
/** The largest distance between two sentences that follow each other, in characters. */
const NEXT_SENTENCE = 3;

type Words = Pick<Lexicon, 'classifyNoun' | 'splitParts' | 'predicatesOf'>;

/** Whether what happens to the elliptic figure can happen to the things that another counts. */
function fits(own: FoundFigure, before: FoundFigure, words: Words): boolean {
  const { noun, dimension, scope } = before.frame;
  if (noun === null || dimension !== 'COUNT' || scope === 'PER_UNIT') return false;
  const thing = classifyCountedThing(before.frame, words);
  if (thing.classes.length === 0) return false;
  return (
    own.elided === 'PART' ||
    own.frame.predicate === null ||
    classifyPredicate({ ...thing, fate: null }, own.frame.predicate, words) !== null
  );
}

/** Whether the distance and the form allow to take the noun from the other figure. */
function reaches(own: FoundFigure, before: FoundFigure, words: Words): boolean {
  const together = own.sentence.start === before.sentence.start;
  if (together) return true;
  if (own.sentence.start - before.sentence.end > MAX_DISTANCE) return false;
  if (own.elided === 'PART' || own.elided === 'THOSE') return true;
  // "The agency built 600 houses. Another 450 are planned."
  if (own.elided === 'SUBJECT' && own.sentence.start - before.sentence.end <= NEXT_SENTENCE) return true;
  const { predicate } = own.frame;
  return predicate !== null && words.predicatesOf(predicate).length > 0;
}

/** The role of people by their noun and predicate. */
function roleOf(frame: FoundFigure['frame'], words: Words): string | null {
  const thing = classifyCountedThing(frame, words);
  return roleOfHappening(thing, classifyPredicate({ ...thing, fate: null }, frame.predicate, words));
}

/** An elliptic figure with the noun of the figure before that it goes back to. */
function filled(own: FoundFigure, before: FoundFigure, to: number, words: Words): FoundFigure {
  const { frame } = before;
  const together = own.sentence.start === before.sentence.start;
  const part = own.elided === 'PART';
  const inherits = own.frame.predicate === null && (together || part);
  const named = own.frame.nounPhrase !== null;
  const taken = before.slots.filter(
    ({ slot }) => (slot === 'noun' && !named) || (inherits && slot === 'predicate'),
  );
  // "Fifty of them are late, 12 by more than a year": both are parts of one whole.
  const hasOwn = own.frame.predicate !== null && own.frame.predicate !== frame.predicate;
  const beside = together && !part && !hasOwn && frame.scope === 'SUBSET' && own.frame.scope === 'TOTAL';
  const scope = (part && own.frame.scope === 'TOTAL') || beside ? 'SUBSET' : own.frame.scope;
  return {
    ...own,
    // "The yard will shed 90 jobs: 40 in May, 50 in June."
    modality: inherits ? modalityBeside(own.modality, before.modality) : own.modality,
    frame: {
      ...own.frame,
      scope,
      noun: named ? own.frame.noun : frame.noun,
      qualifiers: own.frame.qualifiers ?? (named ? null : frame.qualifiers),
      role:
        own.frame.role ??
        (inherits ? frame.role : roleOf({ ...frame, predicate: own.frame.predicate }, words)),
      predicate: inherits ? frame.predicate : own.frame.predicate,
      actor: own.frame.actor,
      whole: own.frame.whole ?? (part ? (frame.nounPhrase ?? frame.noun) : beside ? frame.whole : null),
    },
    predicateAt: own.predicateAt ?? (inherits && together ? before.predicateAt : null),
    slots: [...taken, ...own.slots],
    links:
      own.links.length > 0 || !(part || beside)
        ? own.links
        : part
          ? [{ kind: 'SUBSET_OF', to }]
          : before.links.filter(({ kind }) => kind === 'SUBSET_OF'),
    notes: [...own.notes, `The counted noun is left out; it is that of “${before.figure.verbatim}” before.`],
  };
}

/** The largest ratio of two numbers that may answer one question, and of two in neighbouring sentences. */
const COMPARABLE = 3;
const COMPARABLE_BESIDE = 10;

/** Scopes of figures whose question another number can answer. */
const ANSWERED: ReadonlySet<Scope> = new Set<Scope>(['TOTAL', 'CUMULATIVE', 'SUBSET', 'PREVIOUS']);

/** Whether a bare number may answer the question of the figure before: both numbers are of one size. */
function answers(own: FoundFigure, before: FoundFigure): boolean {
  // "cut to 31, earlier put at 50": it is tied already.
  const { scope: ownScope } = own.frame;
  if ((ownScope !== 'TOTAL' && ownScope !== 'PREVIOUS') || own.links.length > 0) return false;
  const { noun, predicate, dimension, scope } = before.frame;
  const isRate = scope === 'PER_UNIT' && dimension === 'MONEY';
  if (!ANSWERED.has(scope) && !isRate) return false;
  if (dimension === 'COUNT' && noun === null && predicate === null && before.elided !== 'ANSWER')
    return false;
  if (own.sentence.start - before.sentence.end > MAX_DISTANCE) return false;
  const isBeside = own.sentence.start - before.sentence.end <= NEXT_SENTENCE;
  return withinRatio(own, before, isBeside ? COMPARABLE_BESIDE : COMPARABLE);
}

function withinRatio(own: FoundFigure, before: FoundFigure, ratio: number): boolean {
  const [one, other] = [figureSize(own.figure), figureSize(before.figure)];
  if (one === null || other === null) return false;
  const [large, small] = [Math.max(Math.abs(one), Math.abs(other)), Math.min(Math.abs(one), Math.abs(other))];
  return large <= ratio * small;
}

/** The figure before with another number: both answer one question. */
const answering = (own: FoundFigure, before: FoundFigure, to: number): FoundFigure => ({
  ...own,
  modality: modalityBeside(own.modality, before.modality),
  frame: {
    ...before.frame,
    nounPhrase: own.frame.nounPhrase,
    sign: own.frame.sign,
    scope:
      own.frame.scope === 'PREVIOUS' || before.frame.scope === 'PREVIOUS'
        ? own.frame.scope
        : before.frame.scope,
  },
  slots: [...before.slots, ...own.slots],
  links: [{ kind: own.frame.scope === 'PREVIOUS' ? 'PREVIOUS_OF' : 'ELLIPSIS_OF', to }],
  notes: [...own.notes, `All but the number is left out; it answers as “${before.figure.verbatim}” before.`],
});

/** An elliptic figure with the words of the figure before, at `to`; `null` if it does not go back to that one. */
function fillFrom(own: FoundFigure, before: FoundFigure, to: number, words: Words): FoundFigure | null {
  if (own.elided === 'CONFIRMED') return null;
  if (own.elided === 'ANSWER') return answers(own, before) ? answering(own, before, to) : null;
  return fits(own, before, words) && reaches(own, before, words) ? filled(own, before, to, words) : null;
}

/** Two bare numbers of this size are seldom equal by chance. */
const TELLING = 100;

/** Whether the text leaves out all but a number that may be that of another figure. */
const isBare = ({ frame, figure, links, polarity, elided }: FoundFigure, words: Words): boolean =>
  (frame.noun === null || words.classifyNoun(frame.noun) === null) &&
  frame.nounPhrase === null &&
  frame.predicate === null &&
  frame.scope === 'TOTAL' &&
  polarity === 'POSITIVE' &&
  links.length === 0 &&
  (elided === 'CONFIRMED' || Math.abs(figureSize(figure) ?? 0) >= TELLING);

/** Whether a number that nothing before explains may be a sum: its happening is not one of people or things only. */
const mayBeMoney = ({ frame: { predicate } }: FoundFigure, { predicatesOf }: Words): boolean => {
  const rows = predicate === null ? [] : predicatesOf(predicate);
  return rows.length === 0 || rows.some((id) => (PREDICATE_TABLE[id] as PredicateRow).happensTo === null);
};

/** "The firm stands by 640,000, the gang by 1.1 million": two numbers of one sentence and size are of one kind. */
const isBesideCount = (own: FoundFigure, before: FoundFigure | undefined): boolean =>
  before !== undefined &&
  before.sentence.start === own.sentence.start &&
  before.frame.dimension === 'COUNT' &&
  before.frame.unit === null &&
  before.frame.nounPhrase === null &&
  before.elided !== 'SUM' &&
  withinRatio(own, before, COMPARABLE_BESIDE);

/** A large number that counts nothing: a sum in the currency of the text, or a count of the things of a count before. */
function sumOrCount(
  own: FoundFigure,
  all: readonly FoundFigure[],
  sums: SumsSoFar,
  main: string | null,
  words: Words,
): FoundFigure | null {
  const count = own.frame.unit === null ? own : { ...own, figure: inMillions(own.figure) };
  const at = sums.hasEqual(own) ? null : countOfSize(own, figureSize(count.figure), all);
  const before = at === null ? undefined : all[at];
  if (at !== null && before !== undefined) {
    const frame = { ...own.frame, dimension: 'COUNT', unit: null, noun: null } as const;
    return filled({ ...count, frame }, before, at, words);
  }
  if (isBesideCount(own, all.at(-1))) return null;
  const unit = sums.unitOf(own);
  const currency = unit === undefined && mayBeMoney(own, words) ? main : (unit ?? null);
  return currency === null ? null : asSum(own, currency);
}

/** A number without unit as a speed. */
const asSpeed = (own: FoundFigure, unit: string): FoundFigure => ({
  ...own,
  frame: { ...own.frame, dimension: 'SPEED', unit },
  notes: [...own.notes, `The unit is left out; the text gives its speeds in ${unit}.`],
});

/** An amount that only restates another in its currency or unit is asserted as that one is. */
function restated(own: FoundFigure, before: readonly FoundFigure[]): FoundFigure {
  const link = own.links.find(({ kind }) => kind === 'CONVERSION_OF');
  const other = link === undefined ? undefined : before[link.to];
  if (other === undefined) return own;
  const { frame, modality, polarity } = other;
  const { dimension, unit, nounPhrase } = own.frame;
  // "340 metres (1,115 feet) below the surface": one amount of one thing.
  return { ...own, modality, polarity, frame: { ...frame, dimension, unit, nounPhrase } };
}

/** "17 people died. Another 62 are missing.", "robbed 40 and watched 300 more": more of them, but all with that fate. */
function ofOtherFate(own: FoundFigure, before: FoundFigure | undefined, words: Words): FoundFigure {
  if (own.frame.scope !== 'ADDITIONAL' || before === undefined) return own;
  if (own.sentence.start - before.sentence.end > NEXT_SENTENCE) return own;
  const [fate, other] = [own, before].map(({ frame }) =>
    classifyPredicate(classifyCountedThing(frame, words), frame.predicate, words),
  );
  const isListed = fate?.listed === true && other?.listed === true;
  // "Robbed 40 shops and watched 300 more": each verb has its own number.
  const isTogether = own.sentence.start === before.sentence.start;
  const hasVerb = own.predicateAt !== null && before.predicateAt !== null;
  const differ = fate != null && other != null && fate.name !== other.name;
  const isOther = differ && (isTogether ? hasVerb && own.predicateAt !== before.predicateAt : isListed);
  if (!isOther) return own;
  return {
    ...own,
    frame: { ...own.frame, scope: 'TOTAL' },
    notes: [...own.notes, 'It adds to a count of another fate, so it is a total.'],
  };
}

/**
 * The figures of a prose with the words that the text leaves out ("it had shot down 189", "of them 34", "the 219"): each
 * takes them from the nearest figure before that fits. Linear in the figures.
 */
export function fillElided(found: readonly FoundFigure[], words: Words): FoundFigure[] {
  const all: FoundFigure[] = [];
  const sums = new SumsSoFar();
  const numbers = new EqualFigures();
  // A text that counts things by the million leaves them out too.
  const countsMillions = found.some((figure) => isLargeCount(figure) && figure.frame.nounPhrase !== null);
  const main = countsMillions ? null : mainCurrency(found);
  const speed = mainSpeed(found);
  found.forEach((own, index) => {
    let full: FoundFigure | null = null;
    // "It is 6,900" long behind "will cut 6,900 jobs": the last figure before with the number, which says more of it.
    const equal = isBare(own, words) ? numbers.before(own) : null;
    const said = equal === null ? undefined : all[equal];
    if (equal !== null && said !== undefined) full = answering(own, said, equal);
    else if (own.elided === 'SUM') full = sumOrCount(own, all, sums, main, words);
    else if (own.elided === 'SPEED') full = speed === null ? null : asSpeed(own, speed);
    else if (own.elided !== null)
      for (let k = index - 1; full === null && k >= Math.max(0, index - REACH); k--) {
        const before = all[k];
        if (before !== undefined) full = fillFrom(own, before, k, words);
      }
    const measured = measureBefore(full ?? own, all, words);
    if (measured !== null) full = inUnitOf(full ?? own, measured);
    const whole = ofOtherFate(restated(full ?? own, all), all[index - 1], words);
    const tied = asTied(whole, (at) => all[at] ?? found[at]);
    all.push(tied);
    sums.add(tied);
    numbers.add(tied, index);
  });
  return all;
}
