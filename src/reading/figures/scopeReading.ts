import type { Scope } from '../../domain/vocabulary.ts';

/** The scope of a figure, the reason, and the token behind the words that show it ("a day"). */
export interface ScopeReading {
  readonly scope: Scope;
  readonly to: number;
  readonly note: string | null;
  /** The words of a rate that are further behind ("cross the border every hour"); token indices, end exclusive. */
  readonly per?: { readonly from: number; readonly to: number };
}
