import type { Measure } from '../../measures.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Token } from '../../../../text/token.ts';
import { shareOf } from './shareOf.ts';
import { sumOf } from './sumOf.ts';
import { termOf } from './termOf.ts';

/** The thing that an amount measures, with the token that tells it. */
export type Measured = Measure & { readonly at: number };

/**
 * The thing that a sum, a share or a term of prison measures: "was fined 2m", "a 2m fine" and "the fine, 2m" are of one thing.
 * `null` if no word tells it, and for other dimensions.
 */
export function measureOf(tokens: readonly Token[], amount: Amount): Measured | null {
  switch (amount.unit?.dimension) {
    case 'MONEY':
      return sumOf(tokens, amount);
    case 'PERCENT':
      return shareOf(tokens, amount);
    case 'DURATION':
      return termOf(tokens, amount);
    default:
      return null;
  }
}
