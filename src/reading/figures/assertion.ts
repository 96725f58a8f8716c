import type { Modality, Polarity, Scope } from '../../domain/vocabulary.ts';
import type { Token } from '../text/token.ts';
import type { Predicate } from './predicate.ts';

/** How a figure is put forward, with one sentence for each reason. */
export interface Assertion {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly notes: readonly string[];
}

/** The sentences around one with figures. */
export interface Neighbours {
  readonly before: readonly Token[] | null;
  /** The next ones, in order; a language looks at few of them. */
  readonly after: readonly (readonly Token[])[];
}

/** The judgement of the sentences around one, about all of it; `null` if they do not take it up. Printed words, for the note. */
export interface Takeup {
  /** It is false. */
  readonly denied: string | null;
  /** It could not be confirmed. */
  readonly open: string | null;
  /** Its source takes it back. */
  readonly withdrawn: string | null;
  /** It tells of another event, which the sentence before has named. */
  readonly elsewhere: string | null;
}

/** A figure whose assertion is asked for: its words are tokens `from` to `to`. */
export interface AssertionScene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly predicate: Predicate | null;
  readonly scope: Scope;
  readonly takeup: Takeup;
  /** The year of publication; `null` if it is not known. */
  readonly year: number | null;
}
