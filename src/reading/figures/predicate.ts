/** The event or state of a counted thing. */
export interface Predicate {
  readonly lemma: string;
  /** The token that says it. */
  readonly at: number;
  /** The counted thing is the subject or object of a verb, is behind a noun of an event, or is in a state ("31 wounded"). */
  readonly side: 'SUBJECT' | 'OBJECT' | 'EVENT' | 'STATE';
}
