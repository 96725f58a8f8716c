import { inside } from './inside.ts';
import type { Reach } from './reach.ts';

/**
 * Whether a later figure takes nothing back: "more than 300" after "331" of the same origin leaves open, in what it
 * entails and in what it suggests, all that was said. Such a figure does not supersede.
 */
export const restates = (later: Reach, earlier: Reach): boolean =>
  inside(earlier.literal, later.literal) && inside(earlier.typical, later.typical);
