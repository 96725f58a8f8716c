import { PREDICATE_TABLE, type PredicateRow } from '../../domain/frames/predicateTable.ts';
import { figureSize } from '../../domain/figures/figureSize.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { Dimension, Scope } from '../../domain/vocabulary.ts';
import type { FoundFigure } from './foundFigure.ts';

type Words = Pick<Lexicon, 'classifyNoun' | 'predicatesOf'>;

/** How many figures back the unit of a bare number may be, and how many characters. */
const REACH = 6;
const MAX_DISTANCE = 700;
/** The largest distance between two sentences that follow each other, in characters. */
const NEXT_SENTENCE = 3;
/** The largest ratio of two amounts of one thing, and of two that nothing else ties. */
const COMPARABLE = 3;
const ALIKE = 2;

/** Dimensions whose unit a bare number does not leave out. */
const UNMEASURED: readonly Dimension[] = ['COUNT', 'RATIO', 'DURATION'];
const AMOUNTS: readonly Scope[] = ['TOTAL', 'PREVIOUS'];

const isMeasured = ({ frame }: FoundFigure): boolean =>
  frame.unit !== null && !UNMEASURED.includes(frame.dimension);

/** Whether nothing in the words of a number says that it counts things. */
const isBare = ({ frame, figure, links }: FoundFigure, { classifyNoun, predicatesOf }: Words): boolean => {
  if (frame.dimension !== 'COUNT' || frame.unit !== null || frame.nounPhrase !== null) return false;
  if (figure.value === null || !AMOUNTS.includes(frame.scope) || links.length > 0) return false;
  if (frame.noun !== null && classifyNoun(frame.noun)?.listed === true) return false;
  const rows = frame.predicate === null ? [] : predicatesOf(frame.predicate);
  const happensTo = rows.map((id) => (PREDICATE_TABLE[id] as PredicateRow).happensTo);
  return rows.length === 0 || happensTo.some((roots) => roots?.includes('person') !== true);
};

function ratioOf(a: FoundFigure, b: FoundFigure): number {
  const [one, other] = [figureSize(a.figure), figureSize(b.figure)].map((size) => Math.abs(size ?? 0));
  return one && other ? Math.max(one, other) / Math.min(one, other) : Infinity;
}

const same = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** Whether a bare number is an amount of the thing that a figure before measures. */
function isOfThing(own: FoundFigure, before: FoundFigure, isLast: boolean, { classifyNoun }: Words): boolean {
  const ratio = ratioOf(own, before);
  if (ratio > COMPARABLE) return false;
  // Nothing is counted by a fraction.
  if (own.figure.value?.includes('.') === true) return true;
  const noun = (name: string | null): string | null => (name && classifyNoun(name)?.name) ?? null;
  if (same(noun(own.frame.noun), noun(before.frame.noun))) return true;
  if (same(own.frame.predicate, before.frame.predicate)) return true;
  const isNext = own.sentence.start - before.sentence.end <= NEXT_SENTENCE;
  return own.frame.noun === null && isLast && isNext && ratio <= ALIKE;
}

/**
 * The figure before whose unit a bare number leaves out ("The fire has burnt 4,100 hectares. It grew to 5,300 by night.");
 * `null` if there is none.
 */
export function measureBefore(
  own: FoundFigure,
  all: readonly FoundFigure[],
  words: Words,
): FoundFigure | null {
  if (!isBare(own, words)) return null;
  for (let k = all.length - 1; k >= Math.max(0, all.length - REACH); k--) {
    const before = all[k];
    if (before === undefined || own.sentence.start - before.sentence.end > MAX_DISTANCE) return null;
    if (isMeasured(before) && isOfThing(own, before, k === all.length - 1, words)) return before;
  }
  return null;
}

/** A bare number in the unit of a figure before, of its thing ("the college put it at 6.7"), and of as much of it ("a share"). */
export const inUnitOf = (own: FoundFigure, { frame, figure }: FoundFigure): FoundFigure => ({
  ...own,
  frame: {
    ...own.frame,
    dimension: frame.dimension,
    unit: frame.unit,
    noun: frame.noun ?? own.frame.noun,
    ...(frame.scope === 'PER_UNIT' && own.frame.scope === 'TOTAL'
      ? { scope: frame.scope, per: frame.per }
      : {}),
  },
  notes: [...own.notes, `The unit is left out; it is that of “${figure.verbatim}” before.`],
});
