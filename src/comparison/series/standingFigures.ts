import { isFigureClaim } from '../../domain/claims/claim.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import type { Origin, Origins } from '../origins/findOrigins.ts';
import { originName } from '../origins/originName.ts';
import { figuresConflict } from '../relations/figureRelation.ts';
import { dropRetold } from './dropRetold.ts';
import { buildSeries, type OriginSeries, type SeriesEntry } from './buildSeries.ts';
import type { TakenBack } from './findTakenBack.ts';
import { latestPerOrigin, type LatestPerOrigin } from './latestPerOrigin.ts';
import { compareTimes, timedFigure, type TimedFigure } from './timedFigure.ts';

/** A claim of an origin in its series. */
export interface OriginEntry extends SeriesEntry {
  readonly originId: string;
}

export interface StandingFigures {
  /** Each origin that holds a figure, with its latest one and its series. */
  readonly perOrigin: readonly LatestPerOrigin[];
  /** The figures that do not count, whatever their time: their body took them back, or a text only tells of them. */
  readonly gone: readonly OriginEntry[];
  /** The figures that outlets gave last on their own account, also if their source has given another since. */
  readonly ofOutlets: readonly TimedFigure[];
}

/**
 * The latest figure of each origin that it has not replaced, by the times at which its figures hold. `reaches` has the
 * figures in one unit, and `taken` those that count no more.
 */
export function standingFigures(
  { origins }: Origins,
  reaches: ReadonlyMap<string, NormalizedFigure>,
  taken: ReadonlyMap<string, TakenBack>,
): StandingFigures {
  const timed = (claim: ClassedClaim): TimedFigure[] => {
    const reach = reaches.get(claim.id);
    return reach === undefined || !isFigureClaim(claim) ? [] : [timedFigure(claim, reach)];
  };
  const all = origins.map((origin) => ({ origin, figures: origin.claims.flatMap(timed) }));
  const goneOf = ({ figures }: (typeof all)[number]): ReadonlyMap<string, TakenBack> =>
    withRestated(figures, taken);
  const gone = all.flatMap((each) => {
    const out = goneOf(each);
    return each.figures.flatMap((figure): OriginEntry[] => {
      const found = out.get(figure.claim.id);
      return found ? [{ figure, ...found, originId: each.origin.id }] : [];
    });
  });
  const goneIds = new Set(gone.map(({ figure }) => figure.claim.id));
  const perOrigin = all.flatMap(({ origin, figures }) =>
    latestOf(
      origin,
      figures.filter(({ claim }) => !goneIds.has(claim.id)),
    ),
  );
  const kept = all.flatMap(({ figures }) => figures).filter(({ claim }) => !goneIds.has(claim.id));
  return { perOrigin, gone, ofOutlets: lastOfOutlets(kept) };
}

/** The figures of the text in the last article of each outlet that gives some on its own account. */
function lastOfOutlets(figures: readonly TimedFigure[]): readonly TimedFigure[] {
  const own = figures.filter(
    ({ claim }) =>
      originName(claim).kind === 'OUTLET' &&
      claim.place !== 'HEADLINE' &&
      claim.polarity === 'POSITIVE' &&
      !claim.classes.recalled,
  );
  return [
    ...groupBy(own, ({ claim }) => claim.publication.publisher ?? claim.publication.articleId).values(),
  ].flatMap((group) => {
    const last = [...group].sort(compareTimes).at(-1);
    return group.filter(({ claim }) => claim.publication.articleId === last?.claim.publication.articleId);
  });
}

/** An article that retells a figure of its source in its own name, as in its headline, has nothing left if it is taken back. */
function withRestated(
  figures: readonly TimedFigure[],
  taken: ReadonlyMap<string, TakenBack>,
): ReadonlyMap<string, TakenBack> {
  const back = figures.filter(({ claim }) => taken.get(claim.id)?.isTakenBack);
  if (back.length === 0) return taken;
  const restated = figures.flatMap(({ claim, reach }): [string, TakenBack][] => {
    if (taken.has(claim.id) || originName(claim).kind !== 'OUTLET') return [];
    const source = back.find(
      (other) =>
        other.claim.publication.articleId === claim.publication.articleId &&
        !figuresConflict(other.reach, reach),
    );
    const found = source && taken.get(source.claim.id);
    return found ? [[claim.id, found]] : [];
  });
  return new Map([...taken, ...restated]);
}

function latestOf(origin: Origin, all: readonly TimedFigure[]): readonly LatestPerOrigin[] {
  const figures = dropAsides(all);
  const sourced = figures.filter(({ claim }) => originName(claim).kind !== 'OUTLET');
  // An outlet that retells its source in its own name may round, and takes nothing back.
  const told = dropRecalled(dropHeadlines(sourced.length > 0 ? sourced : figures));
  const said = dropRetold(told);
  const [first, ...later] = [...said].sort(compareTimes);
  if (first === undefined) return [];
  const [kept, current] = [new Set(said), new Set(told)];
  const retold = figures.filter((figure) => !kept.has(figure));
  const isOld = (figure: TimedFigure): boolean => figure.claim.classes.recalled || current.has(figure);
  return [latestPerOrigin(origin, withRetold(buildSeries([first, ...later]), retold, isOld))];
}

/**
 * Without the headlines whose text gives the figure of the origin: a headline rounds and shortens. A figure that the text
 * only recalls is that of the headline if both may be one number.
 */
function dropHeadlines(figures: readonly TimedFigure[]): readonly TimedFigure[] {
  const texts = groupBy(
    figures.filter(({ claim }) => claim.place !== 'HEADLINE'),
    ({ claim }) => claim.publication.articleId,
  );
  return figures.filter(
    ({ claim, reach }) =>
      claim.place !== 'HEADLINE' ||
      !(texts.get(claim.publication.articleId) ?? []).some(
        (text) => !text.claim.classes.recalled || !figuresConflict(text.reach, reach),
      ),
  );
}

/** Without the figures that a text only recalls, if their origin gives another one there or later. */
function dropRecalled(figures: readonly TimedFigure[]): readonly TimedFigure[] {
  const current = figures.filter(({ claim }) => !claim.classes.recalled);
  const articles = new Set(current.map(({ claim }) => claim.publication.articleId));
  const newest = current.reduce((latest, { time }) => Math.max(latest, time?.start ?? -Infinity), -Infinity);
  return figures.filter(
    ({ claim, time }) =>
      !claim.classes.recalled ||
      !(articles.has(claim.publication.articleId) || newest > (time?.end ?? Infinity)),
  );
}

/** The series with the figures that only retell it; each has the origin's figure of its article beside it, else the latest. */
function withRetold(
  series: OriginSeries,
  retold: readonly TimedFigure[],
  isOld: (figure: TimedFigure) => boolean,
): OriginSeries {
  const ofArticle = new Map(
    series.entries.map(({ figure: { claim } }) => [claim.publication.articleId, claim.id]),
  );
  const entries = retold.map((figure) => ({
    figure,
    status: isOld(figure) ? ('SUPERSEDED' as const) : ('RESTATES' as const),
    by: ofArticle.get(figure.claim.publication.articleId) ?? series.latest.claim.id,
  }));
  return { ...series, entries: [...series.entries, ...entries] };
}

/** "54 and not 58": if an origin gives one figure and denies another, only the given figure counts. */
function dropAsides(figures: readonly TimedFigure[]): TimedFigure[] {
  const said = figures.filter(({ claim }) => claim.polarity === 'POSITIVE');
  return figures.filter(
    (figure) =>
      figure.claim.polarity === 'POSITIVE' || said.every((given) => isStrictlyLater(figure.time, given.time)),
  );
}
