import type { CountedAmount } from './countedAmount.ts';
import type { ScopeReading } from './scopeReading.ts';
import type { ClaimLinkKind } from '../../domain/vocabulary.ts';

/** The amounts of a sentence and the scope of each. */
export interface ScopedAmounts {
  readonly ends: readonly CountedAmount[];
  readonly scopes: readonly ScopeReading[];
}

/** The relation of a figure to another of its sentence. */
export interface FigureLink {
  readonly kind: Exclude<ClaimLinkKind, 'WITHIN'>;
  /** The other figure's index. */
  readonly to: number;
}
