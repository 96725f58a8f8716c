import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { MS_PER_HOUR } from '../../domain/times/msPerHour.ts';
import { parsePeriod } from '../../domain/times/period.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import { figuresConflict } from '../relations/figureRelation.ts';
import { risesTo } from './buildSeries.ts';
import { compareTimes, datedApart, type TimedFigure } from './timedFigure.ts';

const printed = ({ claim }: TimedFigure) => parsePeriod(claim.publication.publishedAt);

/** Whether a figure was given after another, or was printed after it if no time tells them apart. */
const isAfter = (a: TimedFigure, b: TimedFigure): boolean =>
  isStrictlyLater(a.time, b.time) ||
  (!isStrictlyLater(b.time, a.time) && isStrictlyLater(printed(a), printed(b)));

/** The number that a figure states, as a key; `null` if its words state none. */
function numberOf({ claim, reach: { point, comparator } }: TimedFigure): string | null {
  return comparator === 'VAGUE' || claim.polarity === 'NEGATIVE' ? null : (point?.toFixed() ?? null);
}

/** Whether a newer number of the origin was news, or higher in a tally, when an article printed the old one. */
function isStale(old: TimedFigure, newer: TimedFigure): boolean {
  if (!isAfter(old, newer) || datedApart(newer, old)) return false;
  if (newer.tally && risesTo(old.reach, newer.reach)) return true;
  const [start, end] = [old.time?.start, newer.time?.end];
  if (start === undefined || end === undefined) return false;
  return start - end <= AGREEMENT_POLICY.outdatedAfterHours * MS_PER_HOUR;
}

/**
 * The figures of one origin without the old ones that are told again: an old figure that is retold does not count again. An
 * article tells one beside the newer figure ("16, up from 13"), or printed it while the newer one was news. The number that
 * the origin gave first is the old one. Linear but for sorting, and for the figures of one article.
 */
export function dropRetold(figures: readonly TimedFigure[]): readonly TimedFigure[] {
  const sorted = [...figures].sort(compareTimes);
  const first = new Map<string, TimedFigure>();
  for (const figure of sorted) {
    const number = numberOf(figure);
    if (number !== null && !first.has(number)) first.set(number, figure);
  }
  if (first.size < 2 || first.size === sorted.length) return figures;
  const firstOf = (figure: TimedFigure): TimedFigure => first.get(numberOf(figure) ?? '') ?? figure;
  const ofArticle = groupBy(sorted, ({ claim }) => claim.publication.articleId);
  const retold = new Set<TimedFigure>();
  let newest: TimedFigure | null = null;
  for (const figure of sorted) {
    const origin = firstOf(figure);
    const isNewer = (other: TimedFigure): boolean =>
      numberOf(other) !== null &&
      figuresConflict(other.reach, figure.reach) &&
      isAfter(firstOf(other), origin);
    const isOld =
      origin !== figure &&
      isAfter(figure, origin) &&
      ((ofArticle.get(figure.claim.publication.articleId) ?? []).some(isNewer) ||
        (newest !== null && isNewer(newest) && isStale(figure, newest)));
    if (isOld) retold.add(figure);
    else if (numberOf(figure) !== null) newest = figure;
  }
  return retold.size === 0 ? figures : figures.filter((figure) => !retold.has(figure));
}
