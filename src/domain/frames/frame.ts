import type { Dimension, Scope } from '../vocabulary.ts';

/** What is counted. */
export interface Frame {
  readonly dimension: Dimension;
  /** A unit of measure or a currency code ("km", "USD", "percent", "missiles"); `null` where none is given. */
  readonly unit: string | null;
  /** The head of the counted noun phrase, lower case and singular where that is regular ("missile"). */
  readonly noun: string | null;
  /** The counted noun phrase as printed ("missiles and drones"). */
  readonly nounPhrase: string | null;
  /** The lemma of what happens to the counted thing ("launch", "intercept", "kill"). */
  readonly predicate: string | null;
  /** The heads of the predicate's other arguments: who did it ("navy"), and to or at whom or what ("Israel"). */
  readonly actor: string | null;
  readonly target: string | null;
  readonly scope: Scope;
}
