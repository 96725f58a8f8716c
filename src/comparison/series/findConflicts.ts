import { compareBounds, type Bound } from '../intervals/bound.ts';
import { contains } from '../intervals/contains.ts';
import type { NumericInterval } from '../intervals/numericInterval.ts';
import { pointReach } from '../intervals/pointReach.ts';
import { explainByAge, explainByTime } from './explainByTime.ts';
import type { LatestPerOrigin } from './latestPerOrigin.ts';

/** Two origins whose latest figures conflict. */
export interface Conflict {
  readonly first: LatestPerOrigin;
  readonly second: LatestPerOrigin;
  /** How time explains it, as the end of a sentence; `null` if it does not. */
  readonly explained: string | null;
}

/** Conflicts of each sort that are kept: a reader looks at a few, and a hostile question could have millions. */
const MAX_KEPT = 20;

/**
 * The values of a figure that the walk over all pairs compares: whole numbers, since decimals would cost
 * milliseconds.
 */
interface Ranked {
  readonly latest: LatestPerOrigin;
  readonly low: number;
  readonly high: number;
  readonly cellLow: number;
  readonly cellHigh: number;
  /** The ends of its `pointReach`; without meaning for a bound and for vague words, which have none. */
  readonly pointLow: number;
  readonly pointHigh: number;
  readonly hasPoint: boolean;
}

/** The places in their order on the line, as whole numbers. */
function rankBounds(cuts: readonly Bound[]): readonly number[] {
  const order = cuts.map((cut, index) => ({ cut, index }));
  order.sort((a, b) => compareBounds(a.cut, b.cut));
  const found = new Array<number>(cuts.length).fill(0);
  let rank = 0;
  for (const [at, { cut, index }] of order.entries()) {
    const before = order[at - 1];
    if (before !== undefined && compareBounds(before.cut, cut) < 0) rank++;
    found[index] = rank;
  }
  return found;
}

function rankFigures(perOrigin: readonly LatestPerOrigin[]): readonly Ranked[] {
  const ends = (stretchOf: (latest: LatestPerOrigin) => NumericInterval): Bound[] =>
    perOrigin.flatMap((latest) => [stretchOf(latest).low, stretchOf(latest).high]);
  const literal = rankBounds(ends(({ figure }) => figure.reach.literal));
  const cells = ends(({ figure }) => figure.reach.cell);
  // Cells are closed, as in `conflicting`: low ends at even places, high ends at odd ones.
  const cell = rankBounds(cells.map(({ value }, i) => ({ value, side: i % 2 === 0 ? -1 : 1 })));
  // A figure without a point takes a place too, so that one index serves all three orders.
  const point = rankBounds(ends(({ figure: { reach } }) => pointReach(reach) ?? reach.literal));
  const all = perOrigin.map((latest, i) => ({
    latest,
    low: literal[2 * i] ?? 0,
    high: literal[2 * i + 1] ?? 0,
    cellLow: cell[2 * i] ?? 0,
    cellHigh: cell[2 * i + 1] ?? 0,
    pointLow: point[2 * i] ?? 0,
    pointHigh: point[2 * i + 1] ?? 0,
    hasPoint: pointReach(latest.figure.reach) !== null,
  }));
  return all.sort((a, b) => a.low - b.low || (a.latest.origin.id < b.latest.origin.id ? -1 : 1));
}

const disjoint = (a: Ranked, b: Ranked): boolean =>
  Math.max(a.low, b.low) >= Math.min(a.high, b.high) &&
  Math.max(a.cellLow, b.cellLow) >= Math.min(a.cellHigh, b.cellHigh);

/** Whether their hedges allow one number, which a reader expects of neither: "around 3,000" and "some 4,200". */
const strained = (a: Ranked, b: Ranked): boolean =>
  a.hasPoint && b.hasPoint && Math.max(a.pointLow, b.pointLow) >= Math.min(a.pointHigh, b.pointHigh);

/** The pairs of latest figures that conflict, those that time does not explain first; a few of each sort. */
export function findConflicts(perOrigin: readonly LatestPerOrigin[]): readonly Conflict[] {
  const unexplained: Conflict[] = [];
  const moved: Conflict[] = [];
  /** Of two stated figures, the lower one first. */
  const keep = (first: LatestPerOrigin, second: LatestPerOrigin): void => {
    const conflict = { first, second, explained: explainByTime(first, second) };
    const list = conflict.explained === null ? unexplained : moved;
    if (list.length < MAX_KEPT) list.push(conflict);
  };
  const said = rankFigures(perOrigin.filter(({ denies }) => !denies));
  for (const [i, a] of said.entries()) {
    if (unexplained.length >= MAX_KEPT) break;
    for (let j = i + 1; j < said.length; j++) {
      const b = said[j];
      if (b === undefined) continue;
      if (disjoint(a, b)) keep(a.latest, b.latest);
      else if (strained(a, b) && moved.length < MAX_KEPT) {
        const explained = explainByAge(a.latest, b.latest);
        if (explained !== null) moved.push({ first: a.latest, second: b.latest, explained });
      }
    }
  }
  for (const denial of perOrigin.filter(({ denies }) => denies)) {
    for (const { latest } of said)
      if (contains(denial.figure.reach.literal, latest.figure.reach.literal)) keep(latest, denial);
  }
  return [...unexplained, ...moved];
}
