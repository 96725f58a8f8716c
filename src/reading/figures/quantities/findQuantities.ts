import { articleAt } from '../../languages/en/rules/numerals/articleAt.ts';
import { cardinalAt } from '../numerals/cardinalAt.ts';
import { fractionAt, isFactorOfTimes } from '../../languages/en/rules/numerals/fractionAt.ts';
import { hedgeAfter, hedgeBefore } from './hedgeAround.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { zeroAt } from '../../languages/en/rules/numerals/zeroAt.ts';
import type { Quantity } from './quantity.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import { currencyBefore, unitAt } from './unitAt.ts';
import { UNIT_WORDS } from '../../languages/en/units.ts';
import { vagueAt } from '../../languages/en/rules/numerals/vagueAt.ts';
import type { PlacedUnit } from './unit.ts';
import type { Hedge } from './hedge.ts';
import type { Token } from '../../text/token.ts';

const MINUS: ReadonlySet<string> = new Set(['minus', 'negative']);
const DASHES: ReadonlySet<string> = new Set(['-', '−', '–']);

/** The index of a sign in front of token `at` ("-5", "minus 130", "minus-130"), or `null`. */
function minusBefore(tokens: readonly Token[], at: number): number | null {
  const before = lowerAt(tokens, at - 1);
  if (MINUS.has(before)) return at - 1;
  if (!DASHES.has(before) || !touches(tokens, at)) return null;
  if (MINUS.has(lowerAt(tokens, at - 2)) && touches(tokens, at - 1)) return at - 2;
  // A dash that touches a word in front ties, one that stands free or behind a sign is a minus.
  const free = !touches(tokens, at - 1);
  const behindSign = /^[$€£<>=(]$/u.test(textAt(tokens, at - 2));
  return free || behindSign ? at - 1 : null;
}

/** Any numeral that begins at token `i`. */
function numeralAt(tokens: readonly Token[], i: number): Numeral | null {
  const word = tokens[i];
  if (!word) return null;
  const money = currencyBefore(tokens, i) !== null;
  const vague = vagueAt(tokens, i);
  if (vague) return vague;
  const fraction = fractionAt(tokens, i);
  const cardinal = cardinalAt(tokens, i, money);
  if (fraction && cardinal) return fraction.to > cardinal.to ? fraction : cardinal;
  return fraction ?? cardinal ?? zeroAt(tokens, i) ?? articleAt(tokens, i);
}

const QUAKES = /^(?:earthquake|quake|tremor|temblor|aftershock)s?$/;

/** "a magnitude 7.8 quake", "magnitude-5.9", "a magnitude of 6.1": the one measure whose name leads its number. */
function isMagnitude(tokens: readonly Token[], { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  const start = hedgeBefore(tokens, from)?.from ?? from;
  const tied = isHyphen(textAt(tokens, start - 1)) && touches(tokens, start);
  const at = tied || lowerAt(tokens, start - 1) === 'of' ? start - 2 : start - 1;
  if (lowerAt(tokens, at) === 'magnitude') return true;
  // "a 5.6 quake", "5.6 on the Richter scale": the number of a quake with a decimal is nothing else.
  const decimal = /^\d\.\d$/.test(textAt(tokens, from)) && to === from + 1;
  if (!decimal) return false;
  if (QUAKES.test(lowerAt(tokens, to))) return true;
  return Array.from({ length: RICHTER_REACH }, (_, k) => lowerAt(tokens, to + k)).includes('richter');
}

/** "5.6 on the open-ended Richter scale": how far behind the number the scale may stand. */
const RICHTER_REACH = 5;

function magnitudeBefore(tokens: readonly Token[], numeral: Numeral): PlacedUnit | null {
  const unit = UNIT_WORDS.get('magnitude');
  return unit && isMagnitude(tokens, numeral) ? { from: numeral.to, to: numeral.to, unit } : null;
}

/** The unit and the tokens of the number with its sign and unit. */
function withUnit(
  tokens: readonly Token[],
  numeral: Numeral,
): { from: number; to: number; unit: PlacedUnit | null; negative: boolean } {
  const inner = minusBefore(tokens, numeral.from);
  const currency =
    currencyBefore(tokens, inner ?? numeral.from) ??
    (inner === null ? null : currencyBefore(tokens, numeral.from));
  const outer = inner ?? (currency === null ? null : minusBefore(tokens, currency.from));
  const from = Math.min(numeral.from, currency?.from ?? numeral.from, outer ?? numeral.from);
  // "tens of millions of dollars", "hundreds of miles".
  const of = numeral.kind === 'VAGUE' && lowerAt(tokens, numeral.to) === 'of' ? 1 : 0;
  const behind =
    numeral.kind === 'NONE' ? null : (unitAt(tokens, numeral.to + of) ?? magnitudeBefore(tokens, numeral));
  // "$31.20 US", "$5 dollars": a second money word belongs to the first.
  const measure = currency !== null && behind?.unit.dimension !== 'MONEY' ? null : behind;
  return { from, to: measure?.to ?? numeral.to, unit: currency ?? measure, negative: outer !== null };
}

/** Skips an opening quotation mark in front of a number: the hedge may stand outside it. */
const hedgeSkippingMark = (tokens: readonly Token[], at: number): Hedge | null => {
  const own = hedgeBefore(tokens, at);
  return own ?? (/^[“"‘(]$/u.test(textAt(tokens, at - 1)) ? hedgeBefore(tokens, at - 1) : null);
};

function quantityOf(tokens: readonly Token[], numeral: Numeral): Quantity {
  const { from, to, unit, negative } = withUnit(tokens, numeral);
  const times = numeral.kind === 'CARDINAL' && isFactorOfTimes(tokens, to);
  const after =
    numeral.kind === 'FACTOR'
      ? null
      : (hedgeAfter(tokens, to) ?? (to > numeral.to ? null : hedgeAfter(tokens, numeral.to)));
  const value = numeral.value === null ? null : negative ? numeral.value.neg() : numeral.value;
  return {
    numeral: times ? { ...numeral, kind: 'FACTOR' } : numeral,
    value,
    unit: unit?.unit ?? null,
    ownUnit: unit !== null,
    from,
    to: times ? to + 1 : to,
    before: hedgeSkippingMark(tokens, from),
    after: after !== null && after.from >= to ? after : hedgeBehindHyphen(tokens, numeral, after),
  };
}

/** "5,000-plus fighters": the bound stands between the number and what is counted. */
function hedgeBehindHyphen(tokens: readonly Token[], numeral: Numeral, after: Hedge | null): Hedge | null {
  return after !== null && isHyphen(textAt(tokens, numeral.to)) ? after : null;
}

/** All quantities of a sentence, in order, not yet tried for being dates, designations and the like. */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length;) {
    const numeral = numeralAt(tokens, i);
    if (numeral === null) {
      i++;
      continue;
    }
    const quantity = quantityOf(tokens, numeral);
    found.push(quantity);
    i = Math.max(numeral.to, quantity.to);
  }
  return found;
}
