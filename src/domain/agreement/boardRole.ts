import type { ClaimKind, Dimension, Modality, Polarity } from '../vocabulary.ts';

/** The parts that questions have in the report of an event, in the order of its board. */
export const BOARD_ROLES = [
  'DEAD',
  'MISSING',
  'INJURED',
  'INFECTED',
  'ABOARD',
  'RESCUED',
  'DISPLACED',
  'DETAINED',
  'GATHERED',
  'STRIKING',
  'LAUNCHED',
  'INTERCEPTED',
  'HIT',
  'DAMAGED',
  'DEPLOYED',
  'JOBS',
  'COST',
  'OTHER',
  'STATEMENT',
  'QUOTE',
] as const;
export type BoardRole = (typeof BOARD_ROLES)[number];

/** Predicate classes of counted people, weapons and buildings. */
const OF_PREDICATE: Readonly<Record<string, BoardRole>> = {
  killed: 'DEAD',
  missing: 'MISSING',
  injured: 'INJURED',
  infected: 'INFECTED',
  'in intensive care': 'INFECTED',
  aboard: 'ABOARD',
  rescued: 'RESCUED',
  unhurt: 'RESCUED',
  displaced: 'DISPLACED',
  evacuated: 'DISPLACED',
  arrested: 'DETAINED',
  charged: 'DETAINED',
  gathered: 'GATHERED',
  'on strike': 'STRIKING',
  launched: 'LAUNCHED',
  intercepted: 'INTERCEPTED',
  hit: 'HIT',
  destroyed: 'DAMAGED',
  damaged: 'DAMAGED',
  deployed: 'DEPLOYED',
  dismissed: 'JOBS',
};

/** A claim as far as its part depends on it. */
export interface ClaimInBoard {
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Of a figure. */
  readonly dimension: Dimension | null;
  /** Its predicate class. */
  readonly predicate: string | null;
}

/** The part of a claim in its event. A figure of another event, or one that was denied or taken back, has no part of this one. */
function boardRole({ kind, modality, polarity, dimension, predicate }: ClaimInBoard): BoardRole {
  if (kind !== 'FIGURE') return kind;
  if (modality === 'BACKGROUND' || modality === 'WITHDRAWN' || polarity === 'NEGATIVE') return 'OTHER';
  if (dimension === 'MONEY') return 'COST';
  return dimension === 'COUNT' && predicate !== null ? (OF_PREDICATE[predicate] ?? 'OTHER') : 'OTHER';
}

/** The part that most claims of a question have; of two as frequent the one that comes first on the board. */
export function mostFrequentRole(claims: readonly ClaimInBoard[]): BoardRole {
  const roles = claims.map(boardRole);
  const count = (role: BoardRole): number => roles.filter((other) => other === role).length;
  return BOARD_ROLES.reduce((best, role) => (count(role) > count(best) ? role : best), 'DEAD');
}
