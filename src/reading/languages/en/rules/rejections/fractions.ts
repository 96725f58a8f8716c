import type { RejectionRule } from '../../../../language.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';

/** "half", "a third" and "1/2" are figures beside a hedge, an "of" or a determiner of the whole. */
const unsupportedFraction: RejectionRule['at'] = (tokens, { numeral, before, after, to, unit }) => {
  if (!numeral.weak || before !== null || after !== null || unit !== null) return null;
  const next = lowerAt(tokens, to);
  if (
    next === 'of' ||
    (lowerAt(tokens, numeral.from) === 'half' && /^(?:the|its|their|his|her|our|all|that|those)$/.test(next))
  ) {
    return /^(?:first|second|other|this|last|next|each|final|latter|top|bottom)$/.test(
      lowerAt(tokens, numeral.from - 1),
    )
      ? 'a half as a part'
      : null;
  }
  return 'a fraction of nothing';
};

/** "per 100,000": the number names the measure of another figure. */
const denominator: RejectionRule['at'] = (tokens, { from }) =>
  lowerAt(tokens, from - 1) === 'per' ? 'the measure of another figure' : null;

/** Fractions and measures without their own number. */
export const fractions: readonly RejectionRule[] = [
  {
    name: 'unsupported-fraction',
    says: 'A bare “half” or “third” without a hedge or an “of” divides nothing.',
    at: unsupportedFraction,
  },
  { name: 'denominator', says: 'A number behind “per” is the measure of another figure.', at: denominator },
];
