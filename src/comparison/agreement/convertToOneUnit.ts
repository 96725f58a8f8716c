import type { Frame } from '../../domain/frames/frame.ts';
import type { Dimension } from '../../domain/vocabulary.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import { normalizeFigure, type NormalizedFigure } from '../intervals/normalizedFigure.ts';

/** Figures that can be compared, and their common unit. */
export interface OneUnit {
  /** `null` for plain counts. */
  readonly unit: string | null;
  /** By the id of the claim; a figure of another unit is not here. */
  readonly reaches: ReadonlyMap<string, NormalizedFigure>;
}

/** A bare number beside these may be the count itself: "two in three members", "5,200". */
const COUNTED: ReadonlySet<Dimension> = new Set(['COUNT', 'PERCENT', 'PERCENT_POINTS', 'RATIO', 'RATE']);

/** Whether a text prints a number alone: "3.2 billion of that", "95 at most". */
const isBare = ({ dimension, nounPhrase }: Frame): boolean => dimension === 'COUNT' && nounPhrase === null;

/** The most frequent value of some keys, then the first by alphabet; `undefined` if there is none. */
function mostFrequent<Item>(groups: ReadonlyMap<string, readonly Item[]>): readonly Item[] | undefined {
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[1];
}

/**
 * The figures of one question in the unit they are all printed in, else in the base unit that most of them convert to. A
 * bare number has the unit that most others are printed in, since all answer one question.
 */
export function convertToOneUnit(figures: readonly FigureClaim[]): OneUnit {
  const whole = figures.filter(({ frame }) => !isBare(frame));
  const common = mostFrequent(
    groupBy(whole, ({ frame }) => (frame.dimension === 'COUNT' ? '' : (frame.unit ?? ''))),
  )?.[0]?.frame;
  const measured = figures.map((claim) =>
    isBare(claim.frame) && common !== undefined && !COUNTED.has(common.dimension)
      ? { ...claim, frame: { ...claim.frame, dimension: common.dimension, unit: common.unit } }
      : claim,
  );
  const printed = new Set(measured.map(({ frame }) => (frame.dimension === 'COUNT' ? null : frame.unit)));
  const asPrinted = printed.size === 1 && !printed.has(null);
  const all = measured.map((claim) => ({ id: claim.id, reach: normalizeFigure(claim, asPrinted) }));
  const group = mostFrequent(groupBy(all, ({ reach }) => reach.unit ?? '')) ?? [];
  return { unit: group[0]?.reach.unit ?? null, reaches: new Map(group.map(({ id, reach }) => [id, reach])) };
}
