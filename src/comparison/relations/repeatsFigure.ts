import { contains } from '../intervals/contains.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';

/**
 * Whether a later figure takes nothing back: "more than 300" after "331" of the same origin leaves open, in what it
 * entails and in what it suggests, all that was said. Such a figure does not supersede.
 */
export const repeatsFigure = (later: NormalizedFigure, earlier: NormalizedFigure): boolean =>
  contains(later.literal, earlier.literal) && contains(later.typical, earlier.typical);
