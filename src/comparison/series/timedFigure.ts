import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { parsePeriod, type Period } from '../../domain/times/period.ts';
import { claimTime, isStrictlyLater } from '../claims/claimTime.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';

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
  /** The number can only have fallen when it is counted again later. */
  readonly falling: boolean;
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
    falling: claim.frame.dimension === 'COUNT' && falling.has(claim.classes.predicate?.name ?? ''),
    order: [
      time?.end ?? -Infinity,
      time?.start ?? -Infinity,
      parsePeriod(claim.publication.publishedAt)?.end ?? -Infinity,
      claim.publication.recordedAt?.getTime() ?? -Infinity,
    ],
  };
}

const tallies: ReadonlySet<string> = new Set(AGREEMENT_POLICY.tallies);
const falling: ReadonlySet<string> = new Set(AGREEMENT_POLICY.fallingCounts);

function isTally({ frame, classes }: FigureClaim): boolean {
  if (frame.scope === 'CUMULATIVE') return true;
  const happened = frame.dimension === 'COUNT' ? classes.predicate : null;
  return happened !== null && tallies.has(happened.name);
}

/** Whether two figures are each dated by their own words, and of different dates. */
export const datedApart = (a: TimedFigure, b: TimedFigure): boolean =>
  isStrictlyLater(a.dated, b.dated) || isStrictlyLater(b.dated, a.dated);

/** Oldest first; an undated figure comes first, since any dated one may be later. */
export function compareTimes(a: TimedFigure, b: TimedFigure): number {
  const at = a.order.findIndex((value, i) => value !== b.order[i]);
  return at < 0 ? (a.claim.id < b.claim.id ? -1 : 1) : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}
