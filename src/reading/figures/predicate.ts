/** What happens to what is counted. */
export interface Predicate {
  readonly lemma: string;
  /** The token that says it. */
  readonly at: number;
  /** What is counted is the subject or object of a verb, stands behind a noun of an event, or in a state ("31 wounded"). */
  readonly side: 'SUBJECT' | 'OBJECT' | 'EVENT' | 'STATE';
}
