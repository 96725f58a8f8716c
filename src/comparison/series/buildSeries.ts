import type { SeriesStatus } from '../../domain/agreement/agreement.ts';
import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { compareBounds } from '../intervals/bound.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import { figuresConflict, figuresEqual } from '../relations/figureRelation.ts';
import { contains } from '../intervals/contains.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import { repeatsFigure } from '../relations/repeatsFigure.ts';
import { parsePeriod, type Period } from '../../domain/times/period.ts';
import { isStrictlyLater, claimTime } from '../claims/claimTime.ts';

/** A figure claim in its time. */
export interface TimedFigure {
  readonly claim: FigureClaim;
  readonly reach: NormalizedFigure;
  /** `null` if neither its words nor its article tell a time. */
  readonly time: Period | null;
  /** The date that its own words give the figure. */
  readonly dated: Period | null;
  /** A tally: the number can only have grown when it is counted again later. */
  readonly tally: boolean;
  /** The key of its order, made once: sorting would read every date a dozen times. */
  readonly order: readonly number[];
}

/** The figure of a claim in its time; `reach` in the unit of the comparison. */
export function timedFigure(claim: FigureClaim, reach: NormalizedFigure): TimedFigure {
  const time = claimTime(claim);
  return {
    claim,
    reach,
    time,
    dated: parsePeriod(claim.times.asOf),
    tally: isTally(claim),
    order: [
      time?.end ?? -Infinity,
      time?.start ?? -Infinity,
      parsePeriod(claim.publication.publishedAt)?.end ?? -Infinity,
      claim.publication.recordedAt?.getTime() ?? -Infinity,
    ],
  };
}

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
  readonly standing: TimedFigure;
  /** The period in which the origin gave the latest figure. */
  readonly given: Period | null;
  /** Pairs that conflict and that time explains, earlier first. */
  readonly moves: readonly (readonly [TimedFigure, TimedFigure])[];
}

const tallies: ReadonlySet<string> = new Set(AGREEMENT_POLICY.tallies);

function isTally({ frame, classes }: FigureClaim): boolean {
  if (frame.scope === 'CUMULATIVE') return true;
  const happened = frame.dimension === 'COUNT' ? classes.predicate : null;
  return happened !== null && tallies.has(happened.name);
}

/** Whether two figures are each dated by their own words, and of different dates. */
export const datedApart = (a: TimedFigure, b: TimedFigure): boolean =>
  isStrictlyLater(a.dated, b.dated) || isStrictlyLater(b.dated, a.dated);

/** Whether all that `b` says lies above all that `a` says. */
const risesTo = (a: NormalizedFigure, b: NormalizedFigure): boolean =>
  compareBounds(a.literal.high, b.literal.low) <= 0;

/** Oldest first; an undated figure comes first, since any dated one may be later. */
export function compareTimes(a: TimedFigure, b: TimedFigure): number {
  const at = a.order.findIndex((value, i) => value !== b.order[i]);
  return at < 0 ? (a.claim.id < b.claim.id ? -1 : 1) : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}

/** The effect of a figure on the latest one of its origin. */
function nextStatus(standing: TimedFigure, next: TimedFigure): SeriesStatus {
  const [s, n] = [standing.reach, next.reach];
  const [older, newer] = [standing.claim, next.claim];
  const alike = older.polarity === newer.polarity;
  if (alike && (figuresEqual(s, n) || repeatsFigure(n, s))) return 'RESTATES';
  if (!isStrictlyLater(next.time, standing.time)) return 'UNSETTLED';
  const apart = datedApart(standing, next);
  const sameDate = !apart && older.times.asOf !== null && newer.times.asOf !== null;
  const tookBack = alike && figuresConflict(s, n) && !apart && (sameDate || (next.tally && !risesTo(s, n)));
  return tookBack ? 'CORRECTED' : 'SUPERSEDED';
}

/** "331" beside "more than 300" of one article says the same more closely. */
const sharpens = (next: TimedFigure, standing: TimedFigure): boolean =>
  next.claim.polarity === standing.claim.polarity && contains(standing.reach.literal, next.reach.literal);

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
  let standing = first;
  let given = first.time;
  for (const next of later) {
    const status = nextStatus(standing, next);
    if (status === 'RESTATES') {
      ended.push({ figure: next, status, by: standing });
      given = spanOf(given, next.time);
    } else if (status === 'UNSETTLED' && sharpens(next, standing)) {
      ended.push({ figure: standing, status: 'RESTATES', by: next });
      standing = next;
      given = spanOf(given, next.time);
    } else {
      ended.push({ figure: standing, status, by: next });
      if (status !== 'UNSETTLED' && figuresConflict(standing.reach, next.reach)) moves.push([standing, next]);
      standing = next;
      given = next.time;
    }
  }
  const entries = [
    ...ended.map(({ figure, status, by }) => ({ figure, status, by: by.claim.id })),
    { figure: standing, status: 'STANDS' as const, by: null },
  ];
  return { entries, standing, given, moves };
}
