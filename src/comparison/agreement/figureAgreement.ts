import type { Verdict } from '../../domain/agreement/agreement.ts';
import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { describeOrigin } from './describeOrigin.ts';
import type { Agreement, AgreementReason, Consensus, SeriesPoint } from './agreement.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { findConflicts, type Conflict } from '../series/findConflicts.ts';
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
  const { unit, reaches } = convertToOneUnit(
    origins.origins.flatMap(({ claims }) => claims).filter(isFigureClaim),
  );
  const perOrigin = latestFigures(origins, reaches);
  const said = perOrigin.filter(({ denies }) => !denies);
  const voting = said.some(({ independent }) => independent)
    ? said.filter(({ independent }) => independent)
    : said;
  const meeting = findConsensus(voting);
  const corroboration = findCorroboration(said);
  const strongest = meeting && findStrongest(meeting);
  const { verdict, reasons } = decideVerdict(origins, perOrigin, corroboration);
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
    ...figureEnds(said, strongest),
    origins: origins.origins.map((origin) => describeOrigin(origin, latestIds)),
    series: seriesPoints(perOrigin),
    notCompared: origins.origins.flatMap(({ claims }) =>
      claims.filter(({ id }) => !reaches.has(id)).map(({ id }) => id),
    ),
    reasons,
  };
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

interface Reasoned {
  readonly verdict: Verdict;
  readonly reasons: readonly AgreementReason[];
}

const idsOf = (perOrigin: readonly LatestPerOrigin[]): readonly string[] =>
  perOrigin.map(({ figure }) => figure.claim.id);
const words = (claim: FigureClaim): string => `“${claim.figure.verbatim}”`;

/** Two sources that may be one: if they are, the later figure is the latest. */
function explainAsOneSource({ first, second, explained }: Conflict): string | null {
  const [a, b] = [first.series.period, second.series.period];
  return (
    explained ??
    (isStrictlyLater(a, b) || isStrictlyLater(b, a) ? 'it may be one source, and one figure is later' : null)
  );
}

interface JudgedConflict {
  readonly conflict: Conflict;
  readonly explained: string | null;
  /** Both sides are bodies that are known to be independent. A copy can make an agreement, never a conflict. */
  readonly ofBodies: boolean;
}

function judgeConflict(conflict: Conflict): JudgedConflict {
  const { first, second } = conflict;
  const ofBodies = first.independent && second.independent;
  return { conflict, ofBodies, explained: ofBodies ? conflict.explained : explainAsOneSource(conflict) };
}

function describeConflict({
  conflict: { first, second },
  ofBodies,
  explained,
}: JudgedConflict): AgreementReason {
  const why =
    explained === null
      ? ofBodies
        ? ', and time does not explain it'
        : ', but their sources may be one'
      : `; ${explained}`;
  return {
    text: `${words(first.figure.claim)} and ${words(second.figure.claim)} conflict${why}.`,
    claimIds: idsOf([first, second]),
  };
}

/**
 * The verdict over bodies and their latest figures, and its grounds. A body that moves from figure to figure is one
 * body still: moves are told in the reasons and decide nothing.
 */
function decideVerdict(
  origins: Origins,
  perOrigin: readonly LatestPerOrigin[],
  corroboration: Consensus | null,
): Reasoned {
  const conflicts = findConflicts(perOrigin).map(judgeConflict);
  const contested = conflicts.some(({ ofBodies, explained }) => ofBodies && explained === null);
  const evolving = conflicts.some(({ ofBodies, explained }) => ofBodies && explained !== null);
  const reasons = [
    ...conflicts.map(describeConflict),
    ...perOrigin
      .flatMap(({ series }) => series.moves)
      .map(([from, to]) => ({
        text: `${words(to.claim)} took the place of ${words(from.claim)} of the same origin.`,
        claimIds: [from.claim.id, to.claim.id],
      })),
    ...unsettledReasons(perOrigin),
  ];
  if (contested) return { verdict: 'CONTESTED', reasons };
  if (isUnclear(conflicts, perOrigin)) return { verdict: 'UNCLEAR', reasons };
  if (evolving && !currentAgree(conflicts, corroboration)) return { verdict: 'EVOLVING', reasons };
  return decideWithoutConflict(origins, perOrigin, corroboration, reasons);
}

/**
 * Whether the figures differ, but it is not known whose they are. Either a body differs from a source without a name, or
 * one of several bodies gives two figures at once.
 */
function isUnclear(conflicts: readonly JudgedConflict[], perOrigin: readonly LatestPerOrigin[]): boolean {
  const unnamed = conflicts.some(({ conflict: { first, second }, ofBodies, explained }) => {
    const [known, other] = first.independent ? [first, second] : [second, first];
    return !ofBodies && explained === null && known.independent && other.origin.kind === 'UNNAMED';
  });
  const bodies = perOrigin.filter(({ independent, denies }) => independent && !denies);
  return (
    unnamed ||
    (bodies.length >= AGREEMENT_POLICY.corroboratingOrigins && bodies.some(({ settled }) => !settled))
  );
}

/** Whether the bodies that corroborate each other are all newer than those that they conflict with. */
function currentAgree(conflicts: readonly JudgedConflict[], corroboration: Consensus | null): boolean {
  if (corroboration === null) return false;
  const agreeing = new Set(corroboration.claimIds);
  return conflicts
    .filter(({ ofBodies }) => ofBodies)
    .every(({ conflict: { first, second } }) => {
      const [current, other] = agreeing.has(first.figure.claim.id) ? [first, second] : [second, first];
      const told = current.series.period;
      const before = other.series.period;
      return (
        agreeing.has(current.figure.claim.id) &&
        !agreeing.has(other.figure.claim.id) &&
        isStrictlyLater(told, before)
      );
    });
}

/** Origins that contradict themselves at one time. */
function unsettledReasons(perOrigin: readonly LatestPerOrigin[]): readonly AgreementReason[] {
  return perOrigin.flatMap(({ series }) =>
    series.entries
      .filter(({ status }) => status === 'UNSETTLED')
      .map(({ figure, by }) => ({
        text: `The origin of ${words(figure.claim)} gives another figure at the same time.`,
        claimIds: by === null ? [figure.claim.id] : [figure.claim.id, by],
      })),
  );
}

function decideWithoutConflict(
  { origins, unknownIndependenceCount }: Origins,
  perOrigin: readonly LatestPerOrigin[],
  corroboration: Consensus | null,
  before: readonly AgreementReason[],
): Reasoned {
  const independent = perOrigin.filter((latest) => latest.independent && !latest.denies);
  if (independent.length < AGREEMENT_POLICY.corroboratingOrigins) {
    const beside = `${unknownIndependenceCount} more of unknown independence`;
    const text = `No two of the ${origins.length} origins are known to be independent; ${beside}.`;
    const one = 'All claims come from one origin.';
    const reason = { text: origins.length === 1 ? one : text, claimIds: idsOf(perOrigin) };
    return { verdict: 'SINGLE_ORIGIN', reasons: [...before, reason] };
  }
  if (corroboration !== null) {
    const text = `${corroboration.origins} of ${corroboration.of} independent origins suggest one number.`;
    return {
      verdict: 'CORROBORATED',
      reasons: [...before, { text, claimIds: corroboration.claimIds }],
    };
  }
  const text = `${independent.length} independent origins can all be right, through bounds, vague words or rounding only.`;
  return { verdict: 'CONSISTENT', reasons: [...before, { text, claimIds: idsOf(independent) }] };
}
