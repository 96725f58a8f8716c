import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import type { Consensus } from './agreement.ts';
import { compareBounds } from '../intervals/bound.ts';
import { overlaps } from '../intervals/overlaps.ts';
import { contains } from '../intervals/contains.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';
import { compareTimes } from '../series/timedFigure.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { toInterval, type NumericInterval } from '../intervals/numericInterval.ts';
import { maxOverlap } from '../intervals/maxOverlap.ts';
import { pointReach } from '../intervals/pointReach.ts';

/** A consensus and its ground. */
export interface FoundConsensus {
  readonly consensus: Consensus;
  readonly shared: NumericInterval;
  readonly members: readonly LatestPerOrigin[];
}

/** From the lower of the beginnings to the higher of the ends of L and the rounding cell. */
const withRounding = ({ literal, cell }: NormalizedFigure): NumericInterval => ({
  low: compareBounds(literal.low, cell.low) <= 0 ? literal.low : cell.low,
  high: compareBounds(literal.high, cell.high) >= 0 ? literal.high : cell.high,
});

const BASES = {
  LITERAL: ({ literal }: NormalizedFigure): NumericInterval => literal,
  TYPICAL: ({ typical }: NormalizedFigure): NumericInterval => typical,
  ROUNDING: withRounding,
} as const;
type Basis = keyof typeof BASES;

/** The one place where most of the latest figures meet; `null` if several places are as good. */
function findMeeting(perOrigin: readonly LatestPerOrigin[], basis: Basis): FoundConsensus | null {
  const place = maxOverlap(perOrigin, ({ figure }) => BASES[basis](figure.reach));
  if (place === null || place.places > 1) return null;
  const independent = place.items.filter((latest) => latest.independent).length;
  const of = perOrigin.filter((latest) => latest.independent).length;
  return {
    shared: place.shared,
    members: place.items,
    consensus: {
      interval: toInterval(place.shared),
      basis,
      // Sources that may be one count as one.
      origins: of === 0 ? 1 : independent,
      of: of === 0 ? 1 : of,
      claimIds: place.items.map(({ figure }) => figure.claim.id),
    },
  };
}

/**
 * The largest set of origins that can all be right: on L, or with the cells of rounding if those bring more
 * of them together. Independent origins decide; if there is none, all origins do.
 */
export function findConsensus(perOrigin: readonly LatestPerOrigin[]): FoundConsensus | null {
  const literal = findMeeting(perOrigin, 'LITERAL');
  if (literal?.members.length === perOrigin.length) return literal;
  const rounding = findMeeting(perOrigin, 'ROUNDING');
  const more = rounding !== null && rounding.members.length > (literal?.members.length ?? 1);
  return more ? rounding : literal;
}

/** The largest set of independent origins that suggest the same number; `null` below two. */
export function findCorroboration(perOrigin: readonly LatestPerOrigin[]): Consensus | null {
  const points = perOrigin.flatMap((latest) => {
    const reach = pointReach(latest.figure.reach);
    return latest.independent && latest.settled && reach !== null ? [{ latest, reach }] : [];
  });
  const place = maxOverlap(points, ({ reach }) => reach);
  if (place === null || place.items.length < AGREEMENT_POLICY.corroboratingOrigins) return null;
  return {
    interval: toInterval(place.shared),
    basis: 'TYPICAL',
    origins: place.items.length,
    of: perOrigin.filter(({ independent }) => independent).length,
    claimIds: place.items.map(({ latest }) => latest.figure.claim.id),
  };
}

/** Whether a latest figure contradicts the consensus, however it is rounded. */
export const isOutlier = (latest: LatestPerOrigin, { shared }: FoundConsensus): boolean =>
  latest.denies
    ? contains(latest.figure.reach.literal, shared)
    : !overlaps(withRounding(latest.figure.reach), shared);

function byWidth(a: NormalizedFigure, b: NormalizedFigure): number {
  const width = ({ typical: { low, high } }: NormalizedFigure) =>
    low.value === null || high.value === null ? null : high.value.minus(low.value);
  const [x, y] = [width(a), width(b)];
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  return x.cmp(y);
}

/**
 * The most precise member of the consensus: the smallest P inside it, else the smallest; then the newest.
 */
export function findStrongest({ members, shared }: FoundConsensus): LatestPerOrigin | null {
  const close = members.filter(({ figure }) => contains(shared, figure.reach.typical));
  const [best] = (close.length > 0 ? close : members).toSorted(
    (a, b) => byWidth(a.figure.reach, b.figure.reach) || compareTimes(b.figure, a.figure),
  );
  return best ?? null;
}
