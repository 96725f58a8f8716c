/** The event or state of a counted thing. */
export interface Predicate {
  readonly lemma: string;
  /** The token that says it. */
  readonly at: number;
  /** The counted thing is the subject or object of a verb, is behind a noun of an event, or is in a state ("31 wounded"). */
  readonly side: 'SUBJECT' | 'OBJECT' | 'EVENT' | 'STATE';
  /** The token of the denial that the happening itself has: those who "did not survive" died. */
  readonly denial?: number;
  /** The noun that the words give to the counted or measured thing ("fired nine times": shots). */
  readonly thing?: string;
}
