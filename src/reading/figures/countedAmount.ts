import type { Amount } from './quantities/amount.ts';

/** The thing that an amount counts: the phrase behind it, else the noun that the words around it imply. */
export interface Counted {
  readonly phrase: CountedPhrase | null;
  readonly noun: string | null;
  /** The words that name the counted thing, if they are not behind the number; token indices, end exclusive. */
  readonly ahead: { readonly from: number; readonly to: number } | null;
  /**
   * The words that name the part of a whole ("nine of the dead were children"), or what an amount measures; token indices,
   * end exclusive. `null` if a verb tells it.
   */
  readonly named?: { readonly from: number; readonly to: number } | null;
  /** The noun is a guess: a singular word in front that no grammar ties to the number. */
  readonly guessed: boolean;
  /** The event that the counted words themselves tell ("44 dead"). */
  readonly predicate: string | null;
  /** The noun is a whole of which the number is a part. */
  readonly partOf: boolean;
}

/** An amount with the thing that it counts. `from` and `to` are token indices around both, end exclusive. */
export interface CountedAmount {
  readonly amount: Amount;
  readonly counted: Counted;
  readonly from: number;
  readonly to: number;
}

/** A noun phrase: its head, and the token behind it. */
export interface Phrase {
  readonly head: number;
  readonly to: number;
}

/** The counted noun phrase behind a number. Token indices, end exclusive. */
export interface CountedPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** "of the": the number is a part of what the phrase names. */
  readonly partOf: boolean;
}
