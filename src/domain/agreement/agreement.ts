/** How far the claims of one question agree (figures/2, section 5). */
export const VERDICTS = [
  'SINGLE_ORIGIN',
  'CORROBORATED',
  'CONSISTENT',
  'EVOLVING',
  'UNCLEAR',
  'CONTESTED',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The identity of an origin: a named speaker, an outlet by itself, an unnamed source, or none. */
export const ORIGIN_KINDS = ['NAMED', 'OUTLET', 'UNNAMED', 'UNATTRIBUTED'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Whether an origin counts as one more voice. UNKNOWN never corroborates. */
export const INDEPENDENCES = ['INDEPENDENT', 'UNKNOWN'] as const;
export type Independence = (typeof INDEPENDENCES)[number];

/**
 * Why two claims have one origin: they have the same speaker, or one article repeats a claim that it also sources. Or
 * one outlet names the other, or one text is a near-copy of the other.
 */
export const DEPENDENCE_KINDS = ['SAME_SPEAKER', 'RESTATEMENT', 'CREDIT', 'COPY'] as const;
export type DependenceKind = (typeof DEPENDENCE_KINDS)[number];

/** The status of a claim in the series of its origin. */
export const SERIES_STATUSES = [
  /** The origin's latest figure. */
  'STANDS',
  /** Repeats another claim of the origin, no more precisely. */
  'RESTATES',
  /** A later figure of the same origin took its place. */
  'SUPERSEDED',
  /** The same origin corrected it: growth or another date does not explain the later figure. */
  'CORRECTED',
  /** The same origin gives another figure at the same time; the last recorded one is the newest. */
  'UNSETTLED',
] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];
