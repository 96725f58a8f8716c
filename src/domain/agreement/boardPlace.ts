import type { Verdict } from './agreement.ts';
import { BOARD_ROLES, type BoardRole } from './boardRole.ts';

/** A verdict counts as contested the more, the later it is listed here. */
export const LEAST_CONTESTED = [
  'SINGLE_ORIGIN',
  'CONSISTENT',
  'CORROBORATED',
  'EVOLVING',
  'UNCLEAR',
  'CONTESTED',
] satisfies Verdict[];
/** More origins than these count as these. */
export const MOST_ORIGINS = 99;

/**
 * The place of a question on the board of its event, the lowest first: by role, then the most contested first, then by the
 * number of origins. The list of questions orders by the same in SQL.
 */
export const boardPlace = (role: BoardRole, verdict: Verdict, originCount: number): number =>
  BOARD_ROLES.indexOf(role) * 1000 -
  LEAST_CONTESTED.indexOf(verdict) * 100 -
  Math.min(originCount, MOST_ORIGINS);
