import type { Quantity } from '../quantities/quantity.ts';
import { lowerAt } from '../../text/tokenAccess.ts';
import { ambiguousComma, ambiguousSpace } from './ambiguousDigits.ts';
import { ago, clockTime, dayOfMonth, tiedDigits, year } from './dates.ts';
import {
  designator,
  hyphenAdjective,
  nameNumber,
  nameWord,
  numberedName,
  streetAddress,
  telephone,
  typeNumber,
} from '../../languages/en/rules/rejections/designations.ts';
import {
  age,
  definitePair,
  furniture,
  idiom,
  listNumber,
  oneAsPronoun,
  placeInOrder,
  tied,
  vagueTime,
} from '../../languages/en/rules/rejections/idioms.ts';
import type { RejectionRule } from './rejectionRule.ts';
import type { Token } from '../../text/token.ts';

/** "half", "a third" and "1/2" are figures beside a hedge, an "of" or a determiner of what they divide. */
const unsupportedFraction: RejectionRule = (tokens, { numeral, before, after, to, unit }) => {
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

const RULES: readonly RejectionRule[] = [
  clockTime,
  dayOfMonth,
  year,
  tiedDigits,
  ago,
  telephone,
  streetAddress,
  designator,
  numberedName,
  nameNumber,
  nameWord,
  typeNumber,
  hyphenAdjective,
  oneAsPronoun,
  definitePair,
  age,
  placeInOrder,
  vagueTime,
  tied,
  furniture,
  listNumber,
  idiom,
  unsupportedFraction,
  ambiguousComma,
  ambiguousSpace,
];

/** Why a quantity is no reported figure (a date, a name, an idiom ...), or `null` where it is one. */
export function rejectionReason(tokens: readonly Token[], quantity: Quantity): string | null {
  for (const rule of RULES) {
    const reason = rule(tokens, quantity);
    if (reason !== null) return reason;
  }
  return null;
}
