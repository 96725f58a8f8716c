import type { Modality, Scope } from '../vocabulary.ts';
import type { PredicateClass } from './predicateClass.ts';
import { PREDICATE_TABLE, type PredicateId } from './predicateTable.ts';

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

/** The modality of a figure without words for it, beside one of the same question: it looks ahead if that one does. */
export const modalityBeside = (own: Modality, other: Modality): Modality =>
  assertionClass(own) === 'FACT' && assertionClass(other) === 'OUTLOOK' ? other : own;

/** Happenings that look ahead in any tense: a promise, a price, a demand. "Pledged 3m" and "will pledge 3m" are of one sum. */
const AHEAD: readonly PredicateId[] = [
  'pledged',
  'approved',
  'offered',
  'demanded',
  'ordered',
  'cost',
  'worth',
  'saved',
  'limited',
  // "Is axing 300 posts", "will cut 300", "announced 300 redundancies".
  'dismissed',
];
const LOOKS_AHEAD: ReadonlySet<string> = new Set(AHEAD.map((id) => PREDICATE_TABLE[id].name));

/** A figure as it is asserted. */
export interface AssertedFigure {
  readonly modality: Modality;
  readonly predicate: PredicateClass | null;
}

/** Whether the words leave it open if a figure is a fact or a plan: "9,500 jobs, says the union", "the cost of 3m". */
const isOpen = ({ modality, predicate }: AssertedFigure): boolean =>
  assertionClass(modality) === 'FACT' && (predicate === null || LOOKS_AHEAD.has(predicate.name));

/** How the assertions of two figures are related. A plan without a verb may be that of another with one. */
export function compareAssertions(a: AssertedFigure, b: AssertedFigure): 'SAME' | 'OPEN' | 'DIFFERENT' {
  const [one, other] = [assertionClass(a.modality), assertionClass(b.modality)];
  if (one === other) return 'SAME';
  const isOpenToPlan = (isOpen(a) && other === 'OUTLOOK') || (isOpen(b) && one === 'OUTLOOK');
  return isOpenToPlan ? 'OPEN' : 'DIFFERENT';
}

/** Scopes that are compared only with their own; a running total is a total at its time. */
export type ScopeClass = Exclude<Scope, 'CUMULATIVE'>;

/** The class of a scope. */
export const scopeClass = (scope: Scope): ScopeClass => (scope === 'CUMULATIVE' ? 'TOTAL' : scope);
