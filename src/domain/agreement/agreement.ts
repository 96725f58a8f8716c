/** How far the claims of one question agree (figures/1, section 5). */
export const VERDICTS = ['SINGLE_ORIGIN', 'CORROBORATED', 'CONSISTENT', 'EVOLVING', 'CONTESTED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an origin is known by: a named speaker, an outlet on its own account, nobody named, nothing at all. */
export const ORIGIN_KINDS = ['NAMED', 'OUTLET', 'UNNAMED', 'UNATTRIBUTED'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Whether an origin counts as one more voice. UNKNOWN never corroborates. */
export const INDEPENDENCES = ['INDEPENDENT', 'UNKNOWN'] as const;
export type Independence = (typeof INDEPENDENCES)[number];

/**
 * Why two claims are one origin's: the same speaker, one article that says again what it names a source for, an outlet
 * that names the other, a near-copy of its text.
 */
export const DEPENDENCE_KINDS = ['SAME_SPEAKER', 'RESTATEMENT', 'CREDIT', 'COPY'] as const;
export type DependenceKind = (typeof DEPENDENCE_KINDS)[number];

/** What became of a claim in the series of its origin. */
export const SERIES_STATUSES = [
  /** The origin's latest figure. */
  'STANDS',
  /** Says what another claim of the origin says, no more precisely. */
  'RESTATES',
  /** A later figure of the same origin took its place. */
  'SUPERSEDED',
  /** The same origin took it back: a later figure that growth or another date does not explain. */
  'CORRECTED',
  /** The same origin gives another figure at the same time; the last recorded one stands. */
  'UNSETTLED',
] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];
