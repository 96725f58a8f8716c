import type { ClaimKind } from '../../domain/vocabulary.ts';

/** Name and version of the matcher, stored with every answer it gives. */
export const MATCHER = { name: 'consilience-features', version: '2' } as const;

/** The log-odds of a match before any feature counts. src/matching/features/featureList.ts has the features' weights. */
export const BASE: Readonly<Record<ClaimKind, number>> = { FIGURE: -3.9, QUOTE: -5.3, STATEMENT: -6.5 };

/** The log-odds of a match of two figures of one event before any feature counts. */
export const EVENT_BASE = -0.68;
/** The part of the weight of the articles' likeness that counts in an event. */
export const EVENT_CONTEXT = 0.25;
/** The log-odds of a scope or modality that differs, between two figures of one event with the same number. */
export const EVENT_SLOT = -1.0;

/**
 * A claim with this score or a higher one answers the question. The weights come from a logistic regression on pairs of
 * figures of 22 annotated stories, drawn to the weights before (docs/decisions/0024).
 */
export const ANSWERS_FROM = 0.5;
/**
 * A question with this score or a higher one is suggested to a curator; below it, a new question opens. 15 of 100
 * claims lie between the two thresholds.
 */
export const SUGGESTED_FROM = 0.25;
/** The number of members that score a question: the first ones show its origin, the newest its present sense. */
export const PROFILE_MEMBERS = 8;
