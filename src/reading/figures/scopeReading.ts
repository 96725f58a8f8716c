import type { Scope } from '../../domain/vocabulary.ts';

/** The scope of a figure, the reason, and the token behind the words that show it ("a day"). */
export interface ScopeReading {
  readonly scope: Scope;
  readonly to: number;
  readonly note: string | null;
}
