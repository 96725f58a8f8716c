import { describeOrigin } from './describeOrigin.ts';
import type { Agreement, Lead, SeriesPoint } from './agreement.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import { decideVerdict } from './decideVerdict.ts';
import { describeBodies } from './describeBodies.ts';
import { findLead } from './findLead.ts';
import { judgeConflicts, outdatedOrigins } from './judgeConflicts.ts';
import { findConsensus, findCorroboration, isOutlier, findStrongest } from './findConsensus.ts';
import { figureEnds } from './figureEnds.ts';
import { convertToOneUnit } from './convertToOneUnit.ts';
import type { Origins } from '../origins/findOrigins.ts';
import type { TakenBack } from '../series/findTakenBack.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { standingFigures, type OriginEntry } from '../series/standingFigures.ts';
import { compareTimes } from '../series/timedFigure.ts';

/** The part of an agreement that depends on the figures. */
export type FigureAgreement = Omit<
  Agreement,
  | 'policy'
  | 'articleCount'
  | 'publisherCount'
  | 'originCount'
  | 'unknownIndependenceCount'
  | 'dependences'
  | 'links'
  | 'withdrawals'
>;

/** The agreement of the figures of these origins. */
export function figureAgreement(origins: Origins, taken: ReadonlyMap<string, TakenBack>): FigureAgreement {
  const claims = origins.origins.flatMap((origin) => origin.claims).filter(isFigureClaim);
  const { unit, reaches } = convertToOneUnit(claims);
  const { perOrigin, gone, ofOutlets } = standingFigures(origins, reaches, taken);
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
    lead: leadOfFigures(voting, outdated, claims),
    ...figureEnds([...said, ...ofOutlets.map((figure) => ({ figure }))]),
    origins: origins.origins.map((origin) => describeOrigin(origin, latestIds)),
    series: seriesPoints(perOrigin, gone),
    notCompared: claims.filter(({ id }) => !reaches.has(id)).map(({ id }) => id),
    reasons: describeBodies(perOrigin, outdated),
    undecided,
  };
}

/** The lead of the figures that are not out of date; of all if each is. Figures that are only denied have no body. */
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
  return { low: null, high: null, words, body: null, rule: 'NOT_HELD', claimIds };
}

function seriesPoints(
  perOrigin: readonly LatestPerOrigin[],
  gone: readonly OriginEntry[],
): readonly SeriesPoint[] {
  const standing = perOrigin.flatMap(({ origin, series }) =>
    series.entries.map((entry) => ({ ...entry, originId: origin.id })),
  );
  const entries = [...standing, ...gone];
  entries.sort((a, b) => compareTimes(a.figure, b.figure));
  return entries.map(({ figure: { claim, time }, originId, status, by }) => ({
    claimId: claim.id,
    originId,
    at: time === null ? null : new Date(time.start).toISOString(),
    status,
    by,
  }));
}
