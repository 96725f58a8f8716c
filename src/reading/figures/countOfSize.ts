import { figureSize } from '../../domain/figures/figureSize.ts';
import type { FoundFigure } from './foundFigure.ts';

/** How many figures back the count is that a large bare number goes on from, and how many characters. */
const REACH = 6;
const MAX_DISTANCE = 500;
/** The largest ratio of two numbers that may count one thing. */
const COMPARABLE = 3;

const ratioOf = (one: number, other: number): number =>
  one > 0 && other > 0 ? Math.max(one, other) / Math.min(one, other) : Infinity;

/**
 * The place of the count before that a large bare number of `size` goes on from ("The bank speaks of 640,000 clients. The gang has
 * boasted of 1.1 million"). `null` if a sum is as near in size, or nothing is.
 */
export function countOfSize(
  { sentence, frame }: FoundFigure,
  size: number | null,
  all: readonly FoundFigure[],
): number | null {
  if (size === null) return null;
  for (let k = all.length - 1; k >= Math.max(0, all.length - REACH); k--) {
    const before = all[k];
    if (before === undefined || sentence.start - before.sentence.end > MAX_DISTANCE) return null;
    const { dimension, unit, noun } = before.frame;
    const isAlike = ratioOf(size, figureSize(before.figure) ?? 0) <= COMPARABLE;
    // "5,000 clients, and there are two million more": of the same.
    const isMore = frame.scope === 'ADDITIONAL' && before.sentence.start === sentence.start;
    if (dimension === 'MONEY' && (isAlike || isMore)) return null;
    if (dimension === 'COUNT' && unit === null && noun !== null && (isAlike || isMore)) return k;
  }
  return null;
}
