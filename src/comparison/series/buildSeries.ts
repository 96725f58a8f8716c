import type { SeriesStatus } from '../../domain/agreement/agreement.ts';
import { compareBounds } from '../intervals/bound.ts';
import { figuresConflict, figuresEqual } from '../relations/figureRelation.ts';
import { contains } from '../intervals/contains.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import { repeatsFigure } from '../relations/repeatsFigure.ts';
import { parsePeriod, type Period } from '../../domain/times/period.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import { datedApart, type TimedFigure } from './timedFigure.ts';

/** The outcome of a claim. */
export interface SeriesEntry {
  readonly figure: TimedFigure;
  readonly status: SeriesStatus;
  /** The claim that took its place, or that it restates; `null` if it is the latest. */
  readonly by: string | null;
}

/** The figures of one origin in time, and the latest one. */
export interface OriginSeries {
  readonly entries: readonly SeriesEntry[];
  readonly latest: TimedFigure;
  /** The period in which the origin gave the latest figure. */
  readonly period: Period | null;
  /** Pairs that conflict and that time explains, earlier first. */
  readonly moves: readonly (readonly [TimedFigure, TimedFigure])[];
}

/** Whether all that `b` says lies above all that `a` says. */
export const risesTo = (a: NormalizedFigure, b: NormalizedFigure): boolean =>
  compareBounds(a.literal.high, b.literal.low) <= 0;

/** Whether a figure is the same number in another unit: "121 kph (75 mph)". */
const converts = (next: TimedFigure, latest: TimedFigure): boolean =>
  next.claim.publication.articleId === latest.claim.publication.articleId &&
  next.claim.frame.unit !== latest.claim.frame.unit &&
  !figuresConflict(latest.reach, next.reach);

/** Whether another article printed a figure later. It decides if the figures hold on one day, and no time of day is known. */
const isPrintedLater = (next: FigureClaim, latest: FigureClaim): boolean =>
  isStrictlyLater(parsePeriod(next.publication.publishedAt), parsePeriod(latest.publication.publishedAt));

/** The effect of a figure on the latest one of its origin. */
function nextStatus(latest: TimedFigure, next: TimedFigure): SeriesStatus {
  const [s, n] = [latest.reach, next.reach];
  const [older, newer] = [latest.claim, next.claim];
  const alike = older.polarity === newer.polarity;
  if (alike && (figuresEqual(s, n) || repeatsFigure(n, s) || converts(next, latest))) return 'RESTATES';
  if (!isStrictlyLater(next.time, latest.time) && !isPrintedLater(newer, older)) return 'UNSETTLED';
  const apart = datedApart(latest, next);
  const sameDate = !apart && older.times.asOf !== null && newer.times.asOf !== null;
  const tookBack = alike && figuresConflict(s, n) && !apart && (sameDate || (next.tally && !risesTo(s, n)));
  return tookBack ? 'CORRECTED' : 'SUPERSEDED';
}

/** "331" beside "more than 300" of one article says the same more closely. */
const sharpens = (next: TimedFigure, latest: TimedFigure): boolean =>
  next.claim.polarity === latest.claim.polarity && contains(latest.reach.literal, next.reach.literal);

/** Whether a body says its number again with another hedge: "about 110", then "110". */
const isSameNumber = (a: TimedFigure, b: TimedFigure): boolean =>
  a.claim.polarity === b.claim.polarity &&
  !figuresConflict(a.reach, b.reach) &&
  a.claim.figure.value !== null &&
  a.claim.figure.value === b.claim.figure.value;

const spanOf = (a: Period | null, b: Period | null): Period | null =>
  a === null || b === null ? (a ?? b) : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };

/**
 * The figures of one origin, oldest first, each with its outcome. `figures` must be in order of
 * `compareTimes` and not empty. The last one is the latest, except that a later, looser wording of the same
 * figure takes nothing back.
 */
export function buildSeries(figures: readonly [TimedFigure, ...TimedFigure[]]): OriginSeries {
  const [first, ...later] = figures;
  const ended: { figure: TimedFigure; status: SeriesStatus; by: TimedFigure }[] = [];
  const moves: [TimedFigure, TimedFigure][] = [];
  let latest = first;
  let period = first.time;
  for (const next of later) {
    const status = nextStatus(latest, next);
    if (status === 'RESTATES') {
      ended.push({ figure: next, status, by: latest });
      period = spanOf(period, next.time);
    } else if (status === 'UNSETTLED' && sharpens(next, latest)) {
      ended.push({ figure: latest, status: 'RESTATES', by: next });
      latest = next;
      period = spanOf(period, next.time);
    } else {
      ended.push({ figure: latest, status, by: next });
      if (status !== 'UNSETTLED' && figuresConflict(latest.reach, next.reach)) moves.push([latest, next]);
      period = isSameNumber(latest, next) ? spanOf(period, next.time) : next.time;
      latest = next;
    }
  }
  const entries = [
    ...ended.map(({ figure, status, by }) => ({ figure, status, by: by.claim.id })),
    { figure: latest, status: 'STANDS' as const, by: null },
  ];
  return { entries, latest, period, moves };
}
