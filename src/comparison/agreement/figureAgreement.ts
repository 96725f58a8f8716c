import { describeOrigin } from './describeOrigin.ts';
import type { Agreement, Lead, SeriesPoint } from './agreement.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { decideVerdict } from './decideVerdict.ts';
import { describeBodies } from './describeBodies.ts';
import { findLead } from './findLead.ts';
import { judgeConflicts, outdatedOrigins } from './judgeConflicts.ts';
import { findConsensus, findCorroboration, isOutlier, findStrongest } from './findConsensus.ts';
import { figureEnds } from './figureEnds.ts';
import { convertToOneUnit } from './convertToOneUnit.ts';
import type { Origins } from '../origins/findOrigins.ts';
import { originName } from '../origins/originName.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import { buildSeries, type OriginSeries } from '../series/buildSeries.ts';
import { compareTimes, timedFigure, type TimedFigure } from '../series/timedFigure.ts';
import { latestPerOrigin, type LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';

/** The part of an agreement that depends on the figures. */
export type FigureAgreement = Omit<
  Agreement,
  'policy' | 'articleCount' | 'publisherCount' | 'originCount' | 'unknownIndependenceCount' | 'dependences'
>;

/** The agreement of the figures of these origins. */
export function figureAgreement(origins: Origins): FigureAgreement {
  const claims = origins.origins.flatMap((origin) => origin.claims).filter(isFigureClaim);
  const { unit, reaches } = convertToOneUnit(claims);
  const perOrigin = latestFigures(origins, reaches);
  const said = perOrigin.filter(({ denies }) => !denies);
  const voting = said.some(({ independent }) => independent)
    ? said.filter(({ independent }) => independent)
    : said;
  const meeting = findConsensus(voting);
  const corroboration = findCorroboration(said);
  const strongest = meeting && findStrongest(meeting);
  const conflicts = judgeConflicts(perOrigin);
  const { verdict, undecided } = decideVerdict(conflicts, perOrigin, corroboration);
  const outdated = outdatedOrigins(conflicts);
  const latestIds = new Map(perOrigin.map(({ origin, figure }) => [origin.id, figure.claim.id]));
  return {
    verdict,
    unit,
    consensus: meeting?.consensus ?? null,
    corroboration,
    strongest: strongest?.figure.claim.id ?? null,
    outliers: meeting
      ? perOrigin.filter((latest) => isOutlier(latest, meeting)).map(({ figure }) => figure.claim.id)
      : [],
    lead: leadOfFigures(voting.length > 0 ? voting : perOrigin, outdated, claims),
    ...figureEnds(said),
    origins: origins.origins.map((origin) => describeOrigin(origin, latestIds)),
    series: seriesPoints(perOrigin),
    notCompared: claims.filter(({ id }) => !reaches.has(id)).map(({ id }) => id),
    reasons: describeBodies(perOrigin, outdated),
    undecided,
  };
}

/** The lead of the figures that are not out of date; of all if each is. */
function leadOfFigures(
  figures: readonly LatestPerOrigin[],
  outdated: ReadonlySet<LatestPerOrigin>,
  claims: readonly FigureClaim[],
): Lead {
  const newest = figures.filter((latest) => !outdated.has(latest));
  const current = newest.length > 0 ? newest : figures;
  const meeting = findConsensus(current);
  const found = findLead(current, meeting, meeting && findStrongest(meeting));
  if (found !== null) return found;
  const [first] = claims;
  const words = first?.figure.verbatim ?? '';
  const claimIds = claims.slice(0, 1).map(({ id }) => id);
  return { low: null, high: null, words, body: null, rule: 'RANGE_OF_ALL', claimIds };
}

function latestFigures(
  { origins }: Origins,
  reaches: ReadonlyMap<string, NormalizedFigure>,
): readonly LatestPerOrigin[] {
  const timed = (claim: ClassedClaim): TimedFigure[] => {
    const reach = reaches.get(claim.id);
    return reach === undefined || !isFigureClaim(claim) ? [] : [timedFigure(claim, reach)];
  };
  return origins.flatMap((origin) => {
    const figures = dropAsides(origin.claims.flatMap(timed));
    const sourced = figures.filter(({ claim }) => originName(claim).kind !== 'OUTLET');
    // An outlet that retells its source in its own name may round, and takes nothing back.
    const said = dropRecalled(dropHeadlines(sourced.length > 0 ? sourced : figures));
    const [first, ...later] = [...said].sort(compareTimes);
    if (first === undefined) return [];
    const retold = figures.filter((figure) => !said.includes(figure));
    return [latestPerOrigin(origin, withRetold(buildSeries([first, ...later]), retold))];
  });
}

/** Without the headlines whose text gives the figure of the origin: a headline rounds and shortens. */
function dropHeadlines(figures: readonly TimedFigure[]): readonly TimedFigure[] {
  const texts = new Set(
    figures
      .filter(({ claim }) => claim.place !== 'HEADLINE' && !claim.classes.recalled)
      .map(({ claim }) => claim.publication.articleId),
  );
  return figures.filter(({ claim }) => claim.place !== 'HEADLINE' || !texts.has(claim.publication.articleId));
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
function withRetold(series: OriginSeries, retold: readonly TimedFigure[]): OriginSeries {
  const ofArticle = new Map(
    series.entries.map(({ figure: { claim } }) => [claim.publication.articleId, claim.id]),
  );
  const entries = retold.map((figure) => ({
    figure,
    status: figure.claim.classes.recalled ? ('SUPERSEDED' as const) : ('RESTATES' as const),
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

function seriesPoints(perOrigin: readonly LatestPerOrigin[]): readonly SeriesPoint[] {
  const entries = perOrigin.flatMap(({ origin, series }) =>
    series.entries.map((entry) => ({ ...entry, originId: origin.id })),
  );
  entries.sort((a, b) => compareTimes(a.figure, b.figure));
  return entries.map(({ figure: { claim, time }, originId, status, by }) => ({
    claimId: claim.id,
    originId,
    at: time === null ? null : new Date(time.start).toISOString(),
    status,
    by,
  }));
}
