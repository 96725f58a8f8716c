import { classifyNoun } from '../../counted.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Elision } from '../../../../figures/foundFigure.ts';
import { isListed } from '../scopes/isListed.ts';
import { isBareAnswer } from './isBareAnswer.ts';
import { isSpeedAlone } from './isSpeedAlone.ts';
import { isSumAlone } from './isSumAlone.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words behind a number whose noun is left out. */
const FOLLOWERS = /^(?:|AUX|VERB|ADP|CCONJ|PART|ADV|SCONJ|PUNCT)$/;
/** In front of a number they make it a level, a time or a vote. */
const LEVELS = /^(?:by|from|below|above|under|over|until|before|after|than|minus|plus|age|aged|no|number|:)$/;
const THESE = /^(?:them|whom|which|those|these)$/;

/** "of them", "of those" behind a number; "of those present" names its people itself. */
const behindOf = (tokens: readonly Token[], to: number): boolean =>
  lowerAt(tokens, to) === 'of' &&
  THESE.test(lowerAt(tokens, to + 1)) &&
  !(
    lowerAt(tokens, to + 1) === 'those' &&
    (/^(?:VERB|ADJ)$/.test(posAt(tokens, to + 2)) || lowerAt(tokens, to + 2) === 'who')
  );

/** "We have nine confirmed.": a source adds it to a number that was told. */
const isConfirmed = (tokens: readonly Token[], to: number): boolean =>
  /^(?:confirmed|verified|identified|documented)$/.test(lowerAt(tokens, to)) &&
  /^(?:|PUNCT|CCONJ|ADV)$/.test(posAt(tokens, to + 1));

/** Whether the noun of a bare number is left out, and how it goes back to the figures before. */
export function elision(
  tokens: readonly Token[],
  counting: CountedAmount,
  noun: string | null,
): Elision | null {
  const { amount, counted } = counting;
  const open = noun === null || (counted.phrase === null && classifyNoun(noun) === null);
  const part =
    behindOf(tokens, amount.to) ||
    (THESE.test(lowerAt(tokens, amount.from - 1)) && lowerAt(tokens, amount.from - 2) === 'of');
  const unnamedPart = open || noun === 'people' || counted.named !== undefined;
  if (part && counted.phrase === null && amount.unit === null && unnamedPart) return 'PART';
  if (counted.phrase === null && isListed(tokens, amount)) return 'PART';
  if (isSpeedAlone(tokens, counting)) return 'SPEED';
  const bare =
    amount.unit === null && amount.scope === null && /^(?:CARDINAL|VAGUE|NONE|RANGE)$/.test(amount.kind);
  const unnamed = counted.phrase === null && (open || counted.ahead === null);
  if (unnamed && bare && isConfirmed(tokens, amount.to)) return 'CONFIRMED';
  // "Put the toll at 22" names its noun.
  const isToll = lowerAt(tokens, amount.from - 2) === 'toll';
  if (unnamed && bare && !isToll && isBareAnswer(tokens, amount)) return 'ANSWER';
  if (isSumAlone(tokens, counting, noun, open)) return 'SUM';
  const whole = amount.value === null || amount.value.mod(1).eq(0);
  if (!open || !bare || !whole || counted.phrase !== null) return null;
  const lead = lowerAt(tokens, amount.from - 1);
  if (
    lead === ',' &&
    THESE.test(lowerAt(tokens, amount.from - 2)) &&
    lowerAt(tokens, amount.from - 3) === 'of'
  )
    return 'PART';
  // "Watched 300 more."
  const behind = lowerAt(tokens, amount.to) === 'more' ? amount.to + 1 : amount.to;
  if (LEVELS.test(lead) || !FOLLOWERS.test(posAt(tokens, behind))) return null;
  if (/^[-–—/%°(]$/u.test(textAt(tokens, amount.to)) || /^[(#-]$/u.test(textAt(tokens, amount.from - 1)))
    return null;
  if (tokens[amount.from - 1]?.lemma === 'be') return null;
  const first = lead === 'another' ? amount.from - 1 : amount.from;
  if (first === 0 && /^(?:AUX|VERB|ADV)$/.test(posAt(tokens, amount.to))) return 'SUBJECT';
  return /^(?:the|those|these)$/.test(lead) ? 'THOSE' : 'LIKE';
}
