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

/**
 * The rule that chose the figure that a page leads with. It takes the figure of the only body, or the most precise one where
 * most bodies meet, or the range of all. If a figure is only denied, no body holds it.
 */
export const LEAD_RULES = ['SINGLE_BODY', 'MOST_BODIES', 'RANGE_OF_ALL', 'NOT_HELD'] as const;
export type LeadRule = (typeof LEAD_RULES)[number];

/** The fact without which a verdict is UNCLEAR: the source of a figure, the figure that a body holds, or how two statements relate. */
export const MISSING_FACTS = ['SOURCE', 'FIGURE', 'RELATION'] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** The decision of a person that would settle it. */
export const SETTLING_DECISIONS = ['JUDGE_CLAIM', 'JUDGE_ANSWER', 'SUBMIT_STANCE'] as const;
export type SettlingDecision = (typeof SETTLING_DECISIONS)[number];

/** The identity of an origin: a named speaker, an outlet by itself, an unnamed source, or none. */
export const ORIGIN_KINDS = ['NAMED', 'OUTLET', 'UNNAMED', 'UNATTRIBUTED'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Whether an origin counts as one more voice. UNKNOWN never corroborates. */
export const INDEPENDENCES = ['INDEPENDENT', 'UNKNOWN'] as const;
export type Independence = (typeof INDEPENDENCES)[number];

/**
 * Why two claims have one origin: they have the same speaker, or one article repeats a claim that it also sources. Or
 * one outlet names the other, one text is a near-copy of the other, or one owner has both outlets.
 */
export const DEPENDENCE_KINDS = ['SAME_SPEAKER', 'RESTATEMENT', 'CREDIT', 'COPY', 'OWNER'] as const;
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
  /** Its body took it back, or its text tells it as withdrawn. */
  'WITHDRAWN',
  /** The same origin gives another figure at the same time; the last recorded one is the newest. */
  'UNSETTLED',
] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];
