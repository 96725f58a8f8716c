/** The relation of one claim to another (figures/2, sections 2 and 3). */
export const RELATIONS = [
  'EQUAL',
  'WITHIN_ROUNDING',
  'CONFLICTS',
  'ENTAILS',
  'ENTAILED_BY',
  'OVERLAPS',
  'SUPERSEDES',
  'SUPERSEDED_BY',
  'REPEATS',
  'NOT_COMPARABLE',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A person's judgement of two statements: they say the same, or one denies the other. */
export const STANCES = ['AGREES', 'DISAGREES'] as const;
export type Stance = (typeof STANCES)[number];
