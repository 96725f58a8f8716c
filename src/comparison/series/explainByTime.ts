import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { MS_PER_HOUR } from '../../domain/times/msPerHour.ts';
import type { Period } from '../../domain/times/period.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import { figuresConflict } from '../relations/figureRelation.ts';
import { risesTo } from './buildSeries.ts';
import type { LatestPerOrigin } from './latestPerOrigin.ts';
import { datedApart, type TimedFigure } from './timedFigure.ts';

/**
 * How time explains that two origins conflict. They have their own dates, a tally had grown or a count had fallen when the
 * later one counted it, or a figure is out of date. A figure that differed the same way when it was new is not only old.
 */
export function explainByTime(lower: LatestPerOrigin, upper: LatestPerOrigin): string | null {
  if (datedApart(lower.figure, upper.figure)) return 'they are of different dates';
  if (lower.denies || upper.denies) return null;
  const [low, high] = [lower.series.period, upper.series.period];
  const rose = lower.figure.tally || upper.figure.tally;
  if (rose && isStrictlyLater(high, low)) return 'the tally rose';
  const fell = lower.figure.falling || upper.figure.falling;
  if (fell && isStrictlyLater(low, high)) return 'the count fell';
  const age = explainByAge(lower, upper);
  return age === null || differedBefore(lower, upper) ? null : age;
}

/** How age explains that two bodies differ: one spoke so long before the other that its figure is out of date. */
export const explainByAge = ({ series: a }: LatestPerOrigin, { series: b }: LatestPerOrigin): string | null =>
  outdated(a.period, b.period) || outdated(b.period, a.period) ? 'one is older than the other' : null;

/** Whether the later of two bodies had given a figure on the same side of the earlier one's while that one was news. */
function differedBefore(lower: LatestPerOrigin, upper: LatestPerOrigin): boolean {
  const isUpperLater = isStrictlyLater(upper.series.period, lower.series.period);
  const [earlier, later] = isUpperLater ? [lower, upper] : [upper, lower];
  const above = (a: TimedFigure, b: TimedFigure): boolean =>
    isUpperLater ? risesTo(a.reach, b.reach) : risesTo(b.reach, a.reach);
  return later.series.entries.some(
    ({ figure, status }) =>
      status === 'SUPERSEDED' &&
      above(earlier.figure, figure) &&
      figuresConflict(earlier.figure.reach, figure.reach) &&
      !outdated(figure.time, earlier.series.period) &&
      !outdated(earlier.series.period, figure.time),
  );
}

/** Whether the last word of one body is older than the first of the other by more than news takes to travel. */
const outdated = (earlier: Period | null, later: Period | null): boolean =>
  earlier !== null &&
  later !== null &&
  later.start - earlier.end > AGREEMENT_POLICY.outdatedAfterHours * MS_PER_HOUR;
