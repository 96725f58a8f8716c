import { figuresConflict } from '../relations/figureRelation.ts';
import type { Origin } from '../origins/findOrigins.ts';
import type { OriginSeries } from './buildSeries.ts';
import type { TimedFigure } from './timedFigure.ts';

/** An origin with its latest figure. */
export interface LatestPerOrigin {
  readonly origin: Origin;
  readonly series: OriginSeries;
  readonly figure: TimedFigure;
  readonly independent: boolean;
  /** The origin says that the number is not this one. */
  readonly denies: boolean;
  /** The origin gives no conflicting figure at the same time, so that one figure is the latest. */
  readonly settled: boolean;
}

/** The latest figure of an origin and its series. */
export function latestPerOrigin(origin: Origin, series: OriginSeries): LatestPerOrigin {
  const figure = series.latest;
  return {
    origin,
    series,
    figure,
    independent: origin.independence === 'INDEPENDENT',
    denies: figure.claim.polarity === 'NEGATIVE',
    settled: !series.entries.some(
      (entry) => entry.status === 'UNSETTLED' && figuresConflict(entry.figure.reach, figure.reach),
    ),
  };
}
