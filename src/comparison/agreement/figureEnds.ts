import type Big from 'big.js';
import type { FigureEnd } from './agreement.ts';
import type { Comparator } from '../../domain/vocabulary.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';

type Held = Pick<LatestPerOrigin, 'figure'>;

const OPEN_BELOW: ReadonlySet<Comparator> = new Set(['AT_MOST', 'UP_TO', 'LESS_THAN']);
const OPEN_ABOVE: ReadonlySet<Comparator> = new Set(['AT_LEAST', 'MORE_THAN']);

/** The number that a figure states at one of its ends: itself, or the end of its range; never a computed one. */
export function statedEnd(
  { figure: { claim, reach } }: Pick<LatestPerOrigin, 'figure'>,
  end: 'low' | 'high',
): Big | null {
  return claim.figure.value === null ? reach.typical[end].value : reach.point;
}

function findEnd(perOrigin: readonly Held[], end: 'low' | 'high'): FigureEnd | null {
  const outward = end === 'low' ? -1 : 1;
  const open = end === 'low' ? OPEN_BELOW : OPEN_ABOVE;
  let most: Big | null = null;
  let at: Held[] = [];
  for (const latest of perOrigin) {
    const value = statedEnd(latest, end);
    if (value === null) continue;
    const further = most === null ? 1 : value.cmp(most) * outward;
    if (further < 0) continue;
    at = further > 0 ? [latest] : [...at, latest];
    most = value;
  }
  if (most === null) return null;
  return {
    value: most.toFixed(),
    open: at.some(({ figure }) => open.has(figure.reach.comparator)),
    claimIds: at.map(({ figure }) => figure.claim.id),
  };
}

/** The items for which it holds; all if it holds for none. */
function ofThose<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const found = items.filter(holds);
  return found.length > 0 ? found : items;
}

/** The least and greatest number that latest claims state. */
export function figureEnds(perOrigin: readonly Held[]): {
  readonly low: FigureEnd | null;
  readonly high: FigureEnd | null;
} {
  // A headline rounds and vague words state no number, so they are an end only if nothing else is.
  const texts = ofThose(perOrigin, ({ figure }) => figure.claim.place !== 'HEADLINE');
  const told = ofThose(texts, ({ figure }) => figure.reach.comparator !== 'VAGUE');
  return { low: findEnd(told, 'low'), high: findEnd(told, 'high') };
}
