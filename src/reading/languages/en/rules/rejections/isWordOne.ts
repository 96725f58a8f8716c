import type { Tokens } from '../../../../language.ts';
import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';

/** Whether a number is the word "one" alone. */
export const isWordOne = (tokens: Tokens, { numeral }: Pick<Quantity, 'numeral'>): boolean =>
  lowerAt(tokens, numeral.from) === 'one' && numeral.to === numeral.from + 1;
