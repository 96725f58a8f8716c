import type { ClaimLink } from '../../domain/claims/claim.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { measureKey, unitKey } from '../claims/measureKey.ts';
import { averageLinkage } from '../clusters/averageLinkage.ts';
import { keepIds } from '../clusters/keepIds.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { hardMismatch } from '../features/hardMismatch.ts';
import { ANSWERS_FROM, SUGGESTED_FROM } from '../features/matchPolicy.ts';
import { logistic, roundScore } from './matchScore.ts';
import { areApart, shareWords, type FigureInText } from './areApart.ts';

/** A figure of an event with its question so far. */
export interface FigureToSettle extends FigureInText {
  readonly claim: MatchSubject;
  /** Orders the figures by their texts, so that the order of arrival does not count. */
  readonly order: string;
  /** `null` if it has none yet. */
  readonly questionId: string | null;
  /** The claims of other articles that it denies or withdraws, by id. */
  readonly means: readonly string[];
}

/** The decisions of people on the figures of an event, which overrule every comparison. Figures by the ids of their claims. */
export interface SettledByPeople {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  /** The question that a person gave a claim. */
  readonly questionOf: ReadonlyMap<string, string>;
}

/** How well two figures answer one question, in log-odds; minus infinity if a certain difference forbids it. */
export type PairScore = (a: MatchSubject, b: MatchSubject) => number;

export interface EventToSettle {
  readonly figures: readonly FigureToSettle[];
  readonly people: SettledByPeople;
  /** The number of current claims that a question has outside the event. */
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly pairScore: PairScore;
}

export interface SettledQuestion {
  /** `null`: a question opens. */
  readonly questionId: string | null;
  /** In the order of their texts; at least one. */
  readonly figures: readonly FigureToSettle[];
}

/** Two questions that may be one, by their places in `questions`. */
export interface CloseQuestions {
  readonly one: number;
  readonly other: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface SettledEvent {
  readonly questions: readonly SettledQuestion[];
  readonly close: readonly CloseQuestions[];
}

/** Links between figures of one article that are about one thing: one takes the place of the other, or says it again. */
const SAME_THING: ReadonlySet<ClaimLink['kind']> = new Set([
  'REPLACES',
  'REPEATS',
  'CONVERSION_OF',
  'ELLIPSIS_OF',
  'PREVIOUS_OF',
]);

const logOdds = (score: number): number => Math.log(score / (1 - score));

/**
 * The questions that the figures of an event answer: groups by average linkage, whatever the order in which they came.
 * A question keeps its id with the larger part of its claims.
 */
export function settleQuestions({ figures, people, elsewhere, pairScore }: EventToSettle): SettledEvent {
  const inOrder = figures.toSorted(
    (a, b) => compareText(a.order, b.order) || compareText(a.claim.id, b.claim.id),
  );
  const groups: (readonly FigureToSettle[])[] = [];
  const close: CloseQuestions[] = [];
  for (const block of blocksOf(inOrder, people)) {
    const found = joinFigures(block, people, pairScore);
    const start = groups.length;
    groups.push(...found.groups.map((group) => group.flatMap((index) => block[index] ?? [])));
    close.push(
      ...closeGroups(found).map(({ one, other, score }) => ({
        one: start + one,
        other: start + other,
        score,
      })),
    );
  }
  const members = groups.map((group) =>
    group.map(({ claim: { id }, questionId }) => ({
      ...{ id, homeId: questionId, givenTo: people.questionOf.get(id) },
    })),
  );
  const ids = keepIds(members, elsewhere);
  return {
    questions: groups.map((group, index) => ({ questionId: ids[index] ?? null, figures: group })),
    close: close.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The pairs of claims, by id, that are in one question whatever their score. */
const pairsTogether = (
  figures: readonly FigureToSettle[],
  people: SettledByPeople,
): readonly (readonly [string, string])[] => [
  ...people.together,
  ...figures.flatMap(({ claim, means }) => means.map((id) => [claim.id, id] as const)),
  ...linkedPairs(figures),
  ...[...groupBy(figures, ({ claim }) => claim.article.id).values()].flatMap(sameWords),
];

/** The pairs of figures that their article says are about one thing. A figure that its source took back answers nothing more. */
function linkedPairs(figures: readonly FigureToSettle[]): readonly (readonly [string, string])[] {
  const held = figures.filter(({ claim }) => claim.modality !== 'WITHDRAWN');
  const ids = new Set(held.map(({ claim }) => claim.id));
  return held.flatMap((figure) =>
    figure.links
      .filter(({ kind, to }) => SAME_THING.has(kind) && ids.has(to))
      // "Not 22 but 26": the denied one answers nothing.
      .filter(({ kind }) => kind !== 'ELLIPSIS_OF' || !isDenied(figure))
      .map(({ to }) => [figure.claim.id, to] as const),
  );
}

/** Readings of the same words as the same measure, among the figures of an article. */
function sameWords(figures: readonly FigureToSettle[]): readonly (readonly [string, string])[] {
  const byStart = figures.toSorted((a, b) => a.span.start - b.span.start);
  return byStart.flatMap((figure, index) => {
    const alike = byStart.slice(0, index).findLast((other) => shareWords(figure, other));
    const isAlike =
      alike !== undefined && !areApart(figure, alike) && hardMismatch(figure.claim, alike.claim) === null;
    return isAlike ? [[figure.claim.id, alike.claim.id] as const] : [];
  });
}

/**
 * The figures in blocks that nothing can join: only figures of one unit have a score. Each block keeps the order.
 */
function blocksOf(
  figures: readonly FigureToSettle[],
  people: SettledByPeople,
): readonly (readonly FigureToSettle[])[] {
  const unitOf = new Map(figures.map(({ claim }) => [claim.id, unitKey(claim)]));
  const first = new Map<string, string>();
  const find = (key: string): string => {
    const next = first.get(key);
    return next === undefined ? key : find(next);
  };
  for (const [one, other] of pairsTogether(figures, people)) {
    const [a, b] = [unitOf.get(one), unitOf.get(other)];
    if (a !== undefined && b !== undefined && find(a) !== find(b)) first.set(find(b), find(a));
  }
  return [...groupBy(figures, ({ claim }) => find(unitKey(claim))).values()];
}

/** A figure that is denied or taken back gives no answer: it comes only to the question of a figure that it means. */
const isDenied = ({ claim: { polarity, modality } }: FigureToSettle): boolean =>
  polarity === 'NEGATIVE' || modality === 'WITHDRAWN';

/** A figure of another event keeps its groups apart from all of this one, even if one of them gives its number. */
const isBackground = ({ claim }: FigureToSettle): boolean => claim.modality === 'BACKGROUND';

/** "62, up from 29": the old figure comes with the new one, and tells nothing against other totals. */
const isReplaced = ({ claim, links }: FigureToSettle): boolean =>
  claim.scope === 'PREVIOUS' && links.some(({ kind }) => kind === 'PREVIOUS_OF');

function joinFigures(
  figures: readonly FigureToSettle[],
  people: SettledByPeople,
  pairScore: PairScore,
): ReturnType<typeof averageLinkage> {
  const indexOf = new Map(figures.map(({ claim }, index) => [claim.id, index]));
  const indices = (pairs: readonly (readonly [string, string])[]): (readonly [number, number])[] =>
    pairs.flatMap(([a, b]) => {
      const [one, other] = [indexOf.get(a), indexOf.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
  const pairKey = (one: number, other: number): number =>
    Math.min(one, other) * figures.length + Math.max(one, other);
  const parted = new Set(indices(people.apart).map(([one, other]) => pairKey(one, other)));
  const units = figures.map(({ claim }) => unitKey(claim));
  const measures = figures.map(({ claim }) => measureKey(claim));
  const givenTo = figures.map(({ claim }) => people.questionOf.get(claim.id));
  const fit = (one: number, other: number): number | null => {
    const [a, b] = [figures[one], figures[other]];
    if (!a || !b) return null;
    const [given, otherGiven] = [givenTo[one], givenTo[other]];
    if (given !== undefined && otherGiven !== undefined && given !== otherGiven) return -Infinity;
    if (parted.has(pairKey(one, other)) || areApart(a, b)) return -Infinity;
    if (isDenied(a) || isDenied(b)) return null;
    if (units[one] !== units[other]) return null;
    const score = pairScore(a.claim, b.claim);
    // Figures of two measures are compared only if they give one number. Else they say nothing of the groups that they are in.
    const isOtherMeasure = measures[one] !== measures[other] && isBackground(a) === isBackground(b);
    const isSilent = isOtherMeasure || isReplaced(a) || isReplaced(b);
    return score === -Infinity && isSilent ? null : score;
  };
  const together = indices(pairsTogether(figures, people));
  return averageLinkage({ size: figures.length, fit, together, from: logOdds(ANSWERS_FROM) });
}

/** Pairs of groups that fit too little to be one and too well to be two for certain. */
function closeGroups({ groups, fit }: ReturnType<typeof averageLinkage>): readonly CloseQuestions[] {
  const close: CloseQuestions[] = [];
  for (let one = 0; one < groups.length; one++) {
    for (let other = one + 1; other < groups.length; other++) {
      const score = logistic(fit(one, other));
      if (score >= SUGGESTED_FROM && score < ANSWERS_FROM)
        close.push({ one, other, score: roundScore(score) });
    }
  }
  return close;
}
