import { compareAssertions } from '../../domain/frames/assertionClass.ts';
import { compareThings, isCountedApart } from '../../domain/frames/countedThing.ts';
import { unitClass } from '../../domain/frames/unitClass.ts';
import type { ComparisonDimension } from '../../domain/question.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../domain/vocabulary.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

/** A dimension in which two claims differ so that no score can make them answers to one question. */
export interface HardMismatch {
  readonly dimension:
    | Extract<ComparisonDimension, 'KIND' | 'COUNTED_THING' | 'PREDICATE' | 'UNIT' | 'SCOPE' | 'MODALITY'>
    | 'POLARITY';
  readonly because: () => string;
}

/** The two sides of a difference, for a person. */
type Difference = readonly [one: string, other: string];

interface DeclaredMismatch {
  readonly dimension: HardMismatch['dimension'];
  /** The kinds of claims that the comparison is for. */
  readonly kinds: readonly ClaimKind[];
  /** One sentence for docs/features.md. */
  readonly says: string;
  /** The comparison; `null` if the claims do not differ for certain. */
  readonly of: (a: MatchSubject, b: MatchSubject) => Difference | null;
}

type Figure = MatchSubject & {
  readonly frame: NonNullable<MatchSubject['frame']>;
  readonly thing: NonNullable<MatchSubject['thing']>;
};

const isFigure = (claim: MatchSubject): claim is Figure => claim.frame !== null && claim.thing !== null;

type OfFigures = (a: Figure, b: Figure) => Difference | null;

const ofFigures =
  (of: OfFigures): DeclaredMismatch['of'] =>
  (a, b) =>
    isFigure(a) && isFigure(b) ? of(a, b) : null;

const peopleOf = ({ peoples }: Figure): string =>
  peoples.size === 0 ? 'of all' : `of ${[...peoples].sort().join(' and ')}`;

/** The noun at a measured amount relates to it in too many ways to forbid anything ("$2 million", "offer"). */
const ofCounts = (of: OfFigures): DeclaredMismatch['of'] =>
  ofFigures((a, b) => (a.frame.dimension === 'COUNT' && b.frame.dimension === 'COUNT' ? of(a, b) : null));

/**
 * The differences that rule one question out, in the order of comparison (figures/2, section 2). They never look at
 * values. `npm run generate` writes them to docs/features.md.
 */
export const HARD_MISMATCHES: readonly DeclaredMismatch[] = [
  {
    dimension: 'KIND',
    kinds: CLAIM_KINDS,
    says: 'They are of different kinds: a figure, a quote or a statement.',
    of: (a, b) => (a.kind === b.kind ? null : [a.kind, b.kind]),
  },
  {
    dimension: 'UNIT',
    kinds: ['FIGURE'],
    says: 'They measure different dimensions, such as a count and an amount of money.',
    of: ofFigures(({ frame: x }, { frame: y }) =>
      x.dimension === y.dimension ? null : [x.dimension, y.dimension],
    ),
  },
  {
    dimension: 'UNIT',
    kinds: ['FIGURE'],
    says: 'Their units are of different classes.',
    of: ofFigures((a, b) => {
      const [unit, other] = [unitClass(a.frame), unitClass(b.frame)];
      return unit === other ? null : [unit ?? 'without unit', other ?? 'without unit'];
    }),
  },
  {
    dimension: 'SCOPE',
    kinds: ['FIGURE'],
    says: 'They count different parts of the whole, such as a total and an addition.',
    of: ofFigures((a, b) => (a.scope === b.scope ? null : [a.frame.scope, b.frame.scope])),
  },
  {
    dimension: 'MODALITY',
    kinds: ['FIGURE'],
    says: 'Their modalities are of different classes of assertion, such as a fact and a plan.',
    of: ofFigures((a, b) => (compareAssertions(a, b) === 'DIFFERENT' ? [a.modality, b.modality] : null)),
  },
  {
    dimension: 'COUNTED_THING',
    kinds: ['FIGURE'],
    says: 'They count classes of things that exclude each other.',
    of: ofCounts((a, b) =>
      compareThings(a.thing, b.thing) === 'DIFFERENT'
        ? [`of ${a.thing.classes.join(' and ')}`, `of ${b.thing.classes.join(' and ')}`]
        : null,
    ),
  },
  {
    dimension: 'COUNTED_THING',
    kinds: ['FIGURE'],
    says: 'One counts people, and the other the children or women among them.',
    of: ofCounts((a, b) =>
      isCountedApart(a.thing, b.thing)
        ? [`of ${a.thing.classes.join()}`, `of ${b.thing.classes.join()}`]
        : null,
    ),
  },
  {
    dimension: 'COUNTED_THING',
    kinds: ['FIGURE'],
    says: 'One counts the victims or suspects of a country, and the other counts those of all or of another.',
    of: ofCounts((a, b) => {
      const [one, other] = [peopleOf(a), peopleOf(b)];
      return one === other || (a.frame.role ?? b.frame.role) === null ? null : [one, other];
    }),
  },
  {
    dimension: 'PREDICATE',
    kinds: ['FIGURE'],
    says: 'They count things with different listed predicates, such as killed and injured.',
    of: ofCounts(({ predicate: p }, { predicate: q }) =>
      p?.listed === true && q?.listed === true && p.name !== q.name ? [p.name, q.name] : null,
    ),
  },
  {
    dimension: 'POLARITY',
    kinds: ['STATEMENT'],
    says: 'One statement affirms and the other denies.',
    of: (a, b) => (a.polarity === b.polarity ? null : [a.polarity, b.polarity]),
  },
];

function mismatchOf(
  { dimension, kinds, of }: DeclaredMismatch,
  a: MatchSubject,
  b: MatchSubject,
): HardMismatch | null {
  const difference = kinds.includes(a.kind) ? of(a, b) : null;
  if (difference === null) return null;
  const [one, other] = difference;
  return { dimension, because: () => `One is ${one}, the other ${other}.` };
}

/**
 * The first reason that two claims can't answer one question, whatever their score; `null` if no certain property
 * forbids it.
 */
export function hardMismatch(a: MatchSubject, b: MatchSubject): HardMismatch | null {
  for (const declared of HARD_MISMATCHES) {
    const mismatch = mismatchOf(declared, a, b);
    if (mismatch) return mismatch;
  }
  return null;
}

/** All reasons that two claims can't answer one question, in the order of comparison. */
export const hardMismatches = (a: MatchSubject, b: MatchSubject): readonly HardMismatch[] =>
  HARD_MISMATCHES.flatMap((declared) => mismatchOf(declared, a, b) ?? []);
