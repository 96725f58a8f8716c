import type { Scope } from '../../domain/vocabulary.ts';

/** The scope of a figure, why, and the token behind the words that say so ("a day"). */
export interface ScopeReading {
  readonly scope: Scope;
  readonly to: number;
  readonly note: string | null;
}
