import { conflicting } from './figureRelation.ts';
import type { Origin } from './originsOf.ts';
import type { OriginSeries, TimedFigure } from './seriesOf.ts';

/** An origin with the figure that stands for it. */
export interface Standing {
  readonly origin: Origin;
  readonly series: OriginSeries;
  readonly figure: TimedFigure;
  readonly independent: boolean;
  /** The origin says that the number is not this one. */
  readonly denies: boolean;
  /** The origin gives no conflicting figure at the same time, so that one figure of it stands. */
  readonly settled: boolean;
}

/** The standing figure of an origin and its series. */
export function standingOf(origin: Origin, series: OriginSeries): Standing {
  const figure = series.standing;
  return {
    origin,
    series,
    figure,
    independent: origin.independence === 'INDEPENDENT',
    denies: figure.claim.polarity === 'NEGATIVE',
    settled: !series.entries.some(
      (entry) => entry.status === 'UNSETTLED' && conflicting(entry.figure.reach, figure.reach),
    ),
  };
}
