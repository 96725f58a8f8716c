import { common } from './common.ts';
import type { Stretch } from './stretch.ts';

/** Whether two stretches share a number, open and closed ends counted: up to 5 and above 5 do not meet. */
export const meets = (a: Stretch, b: Stretch): boolean => common(a, b) !== null;
