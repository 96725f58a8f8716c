import type { RejectionRule, Tokens } from '../../language.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { ambiguousDigits } from './ambiguousDigits.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';

/** The rules of rejection that hold in every language. */
export const commonRejections: readonly RejectionRule[] = [...dates, ...codes, ...ambiguousDigits];

/** The reason why a quantity is not a reported figure (a date, a name, an idiom ...); `null` if it is one. */
export function rejectionReason(tokens: Tokens, quantity: Quantity): string | null {
  for (const rules of [commonRejections, tokens.language.figures.rejections]) {
    for (const { at } of rules) {
      const reason = at(tokens, quantity);
      if (reason !== null) return reason;
    }
  }
  return null;
}
