import { compareThings } from '../../domain/frames/countedThing.ts';
import type { Dimension } from '../../domain/vocabulary.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { featureFamily, type Outcome } from './featureFamily.ts';

/** Smaller counts meet by chance: two parts of one event often count two or four. */
const SMALL = 13;
/** Larger counts meet by chance too if they are of different things: "28 tents", "28 letters". */
const MEDIUM = 100;
/** The largest difference of near and of close numbers, as parts of the larger one. */
const NEAR = 0.05;
const CLOSE = 0.3;
/** The ratio of two numbers that are far from each other, and very far. */
const FAR = 3;
const VERY_FAR = 10;

type Nearness = 'equal' | 'equalSmall' | 'near' | 'close' | 'far' | 'veryFar';
type ValueName = `${'count' | 'amount'}.${Nearness}` | 'count.equalOther' | 'score.other';

interface TwoNumbers {
  readonly one: number;
  readonly other: number;
}

function nearness(one: number, other: number): Nearness | null {
  const [large, small] = [Math.max(Math.abs(one), Math.abs(other)), Math.min(Math.abs(one), Math.abs(other))];
  const apart = Math.abs(one - other);
  if (apart === 0) return large < SMALL ? 'equalSmall' : 'equal';
  if (apart <= NEAR * large) return 'near';
  if (apart <= CLOSE * large) return 'close';
  if (large > VERY_FAR * small) return 'veryFar';
  return large > FAR * small ? 'far' : null;
}

/** The units in which the reader gives a score of a game, as two figures. */
type ScoreUnit = 'higher score' | 'lower score' | 'level score';
const SCORES: readonly ScoreUnit[] = ['higher score', 'lower score', 'level score'];

const isScore = ({ frame }: MatchSubject): boolean => SCORES.some((unit) => unit === frame?.unit);

/** Whether two equal counts are so small and of such different things that they may meet by chance. */
const isChance = ({ size, thing }: MatchSubject, { thing: other }: MatchSubject): boolean =>
  (size ?? 0) < MEDIUM && thing !== null && other !== null && compareThings(thing, other) === 'UNRELATED';

function compareValues(a: MatchSubject, b: MatchSubject): Outcome<ValueName, TwoNumbers> | null {
  if (a.size === null || b.size === null) return null;
  const seen = { one: a.size, other: b.size };
  if (isScore(a) && isScore(b) && a.size !== b.size) return { name: 'score.other', seen };
  const found = nearness(a.size, b.size);
  const of: 'count' | 'amount' = a.frame?.dimension === 'COUNT' ? 'count' : 'amount';
  if (of === 'count' && found === 'equal' && isChance(a, b)) return { name: 'count.equalOther', seen };
  return found === null ? null : { name: `${of}.${found}`, seen };
}

const feature = (weight: number, says: string, explain: (seen: TwoNumbers) => string) => ({
  weight: { FIGURE: weight },
  says,
  explain,
});
const both = ({ one }: TwoNumbers): string => `Both say ${String(one)}.`;
const apart = ({ one, other }: TwoNumbers): string => `One says ${String(one)}, the other ${String(other)}.`;

/**
 * Reports of one thing give numbers of one size, and the same number of two things is rare. It helps to find the figures
 * that answer one question; it never outweighs a certain difference.
 */
export const value = featureFamily<ValueName, TwoNumbers>({
  name: 'Number',
  kinds: ['FIGURE'],
  of: compareValues,
  features: {
    'count.equal': feature(4, 'Both count the same number of things.', both),
    'count.equalSmall': feature(0.8, `Both count the same number, below ${SMALL}.`, both),
    'count.equalOther': feature(2, `Both count the same number, below ${MEDIUM}, of different things.`, both),
    'count.near': feature(1.9, 'The counts differ by a twentieth at most.', apart),
    'count.close': feature(0.9, 'The counts differ by three tenths at most.', apart),
    'count.far': feature(-1.2, 'One count is three times the other.', apart),
    'count.veryFar': feature(-3.3, 'One count is ten times the other.', apart),
    'amount.equal': feature(3.6, 'Both measure the same amount.', both),
    'amount.equalSmall': feature(2.1, `Both measure the same amount, below ${SMALL}.`, both),
    'amount.near': feature(1.1, 'The amounts differ by a twentieth at most.', apart),
    'amount.close': feature(0.1, 'The amounts differ by three tenths at most.', apart),
    'amount.far': feature(-1.6, 'One amount is three times the other.', apart),
    'score.other': feature(-2, 'They are different scores, as of two games.', apart),
    'amount.veryFar': feature(-3.1, 'One amount is ten times the other.', apart),
  },
});

type AmountName = `kind.${'share' | 'time' | 'extent'}`;

const AMOUNTS: Partial<Record<Dimension, AmountName>> = {
  PERCENT: 'kind.share',
  DURATION: 'kind.time',
  AREA: 'kind.extent',
  VOLUME: 'kind.extent',
  MASS: 'kind.extent',
};

const alike = (weight: number, says: string) => feature(weight, says, () => says);

/**
 * How many things of a kind a story measures: it gives shares and times of many, and mostly the extent of one, such as the area
 * that burns.
 */
export const amountKind = featureFamily<AmountName, TwoNumbers>({
  name: 'Kind of amount',
  kinds: ['FIGURE'],
  of: (a, b) => {
    const { dimension } = a.frame ?? {};
    const name = dimension === undefined || dimension !== b.frame?.dimension ? undefined : AMOUNTS[dimension];
    return name === undefined ? null : { name, seen: { one: a.size ?? 0, other: b.size ?? 0 } };
  },
  features: {
    'kind.share': alike(-1, 'Both are shares, which a story gives of many things.'),
    'kind.time': alike(-0.5, 'Both are lengths of time, which a story gives of many things.'),
    'kind.extent': alike(2, 'Both are areas, volumes or masses, which a story mostly gives of one thing.'),
  },
});
