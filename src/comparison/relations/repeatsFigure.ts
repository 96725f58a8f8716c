import { contains } from '../intervals/contains.ts';
import type { NormalizedFigure } from '../intervals/normalizedFigure.ts';

/**
 * Whether a later figure takes nothing back. "More than 300" after "331" of the same origin leaves the
 * earlier figure possible, both by entailment and by suggestion. Such a figure does not supersede.
 */
export const repeatsFigure = (later: NormalizedFigure, earlier: NormalizedFigure): boolean =>
  contains(later.literal, earlier.literal) && contains(later.typical, earlier.typical);
