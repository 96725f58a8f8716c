import type { Modality, Scope } from '../vocabulary.ts';

/** Kinds of assertion that are compared only with their own: a plan is compared with plans and forecasts. */
export type AssertionClass = 'FACT' | 'OUTLOOK' | 'CAPACITY' | 'UNCERTAIN' | 'WITHDRAWN' | 'BACKGROUND';

const OF_MODALITY: Readonly<Record<Modality, AssertionClass>> = {
  ASSERTED: 'FACT',
  // "Will cost", "could rise to", "is expected to reach" and "would bring it to" all look ahead to one number. The tense of
  // the verb of saying makes one plan "will" in one article and "would" in the next.
  PLANNED: 'OUTLOOK',
  PROJECTED: 'OUTLOOK',
  POSSIBLE: 'OUTLOOK',
  CONDITIONAL: 'OUTLOOK',
  CAPACITY: 'CAPACITY',
  UNCERTAIN: 'UNCERTAIN',
  // A source no longer holds it, so it is never counted with the figures that are held.
  WITHDRAWN: 'WITHDRAWN',
  BACKGROUND: 'BACKGROUND',
};

/** The kind of assertion of a modality. */
export const assertionClass = (modality: Modality): AssertionClass => OF_MODALITY[modality];

/** Scopes that are compared only with their own; a running total is a total at its time. */
export type ScopeClass = Exclude<Scope, 'CUMULATIVE'>;

/** The class of a scope. */
export const scopeClass = (scope: Scope): ScopeClass => (scope === 'CUMULATIVE' ? 'TOTAL' : scope);
