import { AGREEMENT_POLICY } from '../domain/agreementPolicyTable.ts';
import type { Consensus } from './agreement.ts';
import { compareCuts } from './cut.ts';
import { meets } from './meets.ts';
import { inside } from './inside.ts';
import type { Reach } from './reach.ts';
import { inTime } from './seriesOf.ts';
import type { Standing } from './standing.ts';
import { intervalOf, type Stretch } from './stretch.ts';
import { sweep } from './sweep.ts';

/** A consensus with what it was found by. */
export interface Meeting {
  readonly consensus: Consensus;
  readonly shared: Stretch;
  readonly members: readonly Standing[];
}

/** From the lower of the beginnings to the higher of the ends of L and the rounding cell. */
const rounded = ({ literal, cell }: Reach): Stretch => ({
  low: compareCuts(literal.low, cell.low) <= 0 ? literal.low : cell.low,
  high: compareCuts(literal.high, cell.high) >= 0 ? literal.high : cell.high,
});

const BASES = {
  LITERAL: ({ literal }: Reach): Stretch => literal,
  TYPICAL: ({ typical }: Reach): Stretch => typical,
  ROUNDING: rounded,
} as const;
type Basis = keyof typeof BASES;

/** The one place where most of the standings meet; `null` where several places are as good. */
function meeting(standings: readonly Standing[], basis: Basis): Meeting | null {
  const place = sweep(standings, ({ figure }) => BASES[basis](figure.reach));
  if (place === null || place.places > 1) return null;
  const independent = place.items.filter((standing) => standing.independent).length;
  const of = standings.filter((standing) => standing.independent).length;
  return {
    shared: place.shared,
    members: place.items,
    consensus: {
      interval: intervalOf(place.shared),
      basis,
      // Sources of whom nobody knows whether they are one count as one.
      origins: of === 0 ? 1 : independent,
      of: of === 0 ? 1 : of,
      claimIds: place.items.map(({ figure }) => figure.claim.id),
    },
  };
}

/**
 * The largest set of origins that can all be right: on L, or with the cells of rounding where those bring more of them
 * together. Independent origins decide; where there are none, all that is said.
 */
export function consensusOf(standings: readonly Standing[]): Meeting | null {
  const literal = meeting(standings, 'LITERAL');
  if (literal?.members.length === standings.length) return literal;
  const rounding = meeting(standings, 'ROUNDING');
  const more = rounding !== null && rounding.members.length > (literal?.members.length ?? 1);
  return more ? rounding : literal;
}

/** The largest set of independent origins that suggest the same number; `null` below two. */
export function corroborationOf(standings: readonly Standing[]): Consensus | null {
  const place = sweep(
    standings.filter(({ independent, settled }) => independent && settled),
    ({ figure }) => figure.reach.typical,
  );
  if (place === null || place.items.length < AGREEMENT_POLICY.corroboratingOrigins) return null;
  return {
    interval: intervalOf(place.shared),
    basis: 'TYPICAL',
    origins: place.items.length,
    of: standings.filter(({ independent }) => independent).length,
    claimIds: place.items.map(({ figure }) => figure.claim.id),
  };
}

/** Whether a standing figure cannot be right where the consensus is, however it is rounded. */
export const isOutlier = (standing: Standing, { shared }: Meeting): boolean =>
  standing.denies
    ? inside(shared, standing.figure.reach.literal)
    : !meets(rounded(standing.figure.reach), shared);

function byWidth(a: Reach, b: Reach): number {
  const width = ({ typical: { low, high } }: Reach) =>
    low.value === null || high.value === null ? null : high.value.minus(low.value);
  const [x, y] = [width(a), width(b)];
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  return x.cmp(y);
}

/** The member that says most closely where the consensus is: the smallest P inside it, else the smallest; then the newest. */
export function strongestOf({ members, shared }: Meeting): Standing | null {
  const close = members.filter(({ figure }) => inside(figure.reach.typical, shared));
  const [best] = (close.length > 0 ? close : members).toSorted(
    (a, b) => byWidth(a.figure.reach, b.figure.reach) || inTime(b.figure, a.figure),
  );
  return best ?? null;
}
