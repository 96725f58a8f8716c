import type { NumeralRule, Tokens } from '../../language.ts';
import { slashedAt } from '../numerals/slashedAt.ts';
import { cardinalAt } from '../numerals/cardinalAt.ts';
import { hedgeAfter } from './hedgeAfter.ts';
import { hedgeBefore } from './hedgeBefore.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../text/tokenAccess.ts';
import { currencyBefore, unitAt } from './unitAt.ts';
import type { PlacedUnit } from './unit.ts';
import type { Hedge } from './hedge.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '−', '–']);

/** The index of a sign in front of token `at` ("-5", "minus 130", "minus-130"), or `null`. */
function minusBefore(tokens: Tokens, at: number): number | null {
  const { minus } = tokens.language.numbers;
  const before = lowerAt(tokens, at - 1);
  // "al menos 17" is a hedge that ends in a word for minus.
  if (minus.has(before)) return hedgeBefore(tokens, at) === null ? at - 1 : null;
  if (!DASHES.has(before) || !touches(tokens, at)) return null;
  if (minus.has(lowerAt(tokens, at - 2)) && touches(tokens, at - 1)) return at - 2;
  // A dash that touches a word in front ties, one that is free or behind a sign is a minus.
  const free = !touches(tokens, at - 1);
  const behindSign = /^[$€£<>=(]$/u.test(textAt(tokens, at - 2));
  return free || behindSign ? at - 1 : null;
}

/** The first numeral that one of the rules reads at token `i`. */
function firstOf(rules: readonly NumeralRule[], tokens: Tokens, i: number): Numeral | null {
  for (const rule of rules) {
    const numeral = rule(tokens, i);
    if (numeral !== null) return numeral;
  }
  return null;
}

/** Any numeral that begins at token `i`. */
function numeralAt(tokens: Tokens, i: number): Numeral | null {
  const { first, longer, last } = tokens.language.figures.numerals;
  const decided = firstOf(first, tokens, i);
  if (decided) return decided;
  const fraction = slashedAt(tokens, i) ?? firstOf(longer, tokens, i);
  const cardinal = cardinalAt(tokens, i, currencyBefore(tokens, i) !== null);
  if (fraction && cardinal) return fraction.to > cardinal.to ? fraction : cardinal;
  return fraction ?? cardinal ?? firstOf(last, tokens, i);
}

/** "tens of millions of dollars", "hundreds of miles", "dos millones de euros". */
function isOf(tokens: Tokens, { kind, magnitude, to }: Numeral): boolean {
  const { behindVague, behindMagnitude } = tokens.language.numbers.of;
  const word = lowerAt(tokens, to);
  return kind === 'VAGUE' ? behindVague.has(word) : magnitude !== '1' && behindMagnitude.has(word);
}

/** The unit and the tokens of the number with its sign and unit. */
function withUnit(
  tokens: Tokens,
  numeral: Numeral,
): { from: number; to: number; unit: PlacedUnit | null; negative: boolean } {
  const inner = minusBefore(tokens, numeral.from);
  const currency =
    currencyBefore(tokens, inner ?? numeral.from) ??
    (inner === null ? null : currencyBefore(tokens, numeral.from));
  const outer = inner ?? (currency === null ? null : minusBefore(tokens, currency.from));
  const from = Math.min(numeral.from, currency?.from ?? numeral.from, outer ?? numeral.from);
  const of = isOf(tokens, numeral) ? 1 : 0;
  const behind =
    numeral.kind === 'NONE'
      ? null
      : (unitAt(tokens, numeral.to + of) ?? tokens.language.units.impliedUnit(tokens, numeral));
  // "$31.20 US", "$5 dollars": a second money word belongs to the first.
  const measure = currency !== null && behind?.unit.dimension !== 'MONEY' ? null : behind;
  return { from, to: measure?.to ?? numeral.to, unit: currency ?? measure, negative: outer !== null };
}

/** Skips an opening quotation mark in front of a number: the hedge may be outside it. */
const hedgeSkippingMark = (tokens: Tokens, at: number): Hedge | null => {
  const own = hedgeBefore(tokens, at);
  return own ?? (/^[“"‘(]$/u.test(textAt(tokens, at - 1)) ? hedgeBefore(tokens, at - 1) : null);
};

function quantityOf(tokens: Tokens, numeral: Numeral): Quantity {
  const { from, to, unit, negative } = withUnit(tokens, numeral);
  const times = numeral.kind === 'CARDINAL' ? tokens.language.figures.factorTokens(tokens, to) : 0;
  const after =
    numeral.kind === 'FACTOR'
      ? null
      : (hedgeAfter(tokens, to) ?? (to > numeral.to ? null : hedgeAfter(tokens, numeral.to)));
  const value = numeral.value === null ? null : negative ? numeral.value.neg() : numeral.value;
  const bound = after !== null && after.from >= to ? after : hedgeBehindHyphen(tokens, numeral, after);
  return {
    numeral: times > 0 ? { ...numeral, kind: 'FACTOR' } : numeral,
    value,
    unit: unit?.unit ?? null,
    ownUnit: unit !== null,
    from,
    to: to + times,
    before: hedgeSkippingMark(tokens, from),
    after: bound,
    behindNoun:
      bound === null && unit === null && numeral.kind === 'CARDINAL' ? hedgeBehindNoun(tokens, to) : null,
  };
}

/** The most words of a counted noun in front of its bound. */
const MAX_NOUN = 2;

/** "100 residents or more": the bound behind the counted noun. */
function hedgeBehindNoun(tokens: Tokens, at: number): Hedge | null {
  let k = at;
  while (k < at + MAX_NOUN && /^(?:NOUN|ADJ)$/.test(tokens[k]?.pos ?? '')) k++;
  const noun = tokens[k - 1];
  if (k === at || noun?.pos !== 'NOUN') return null;
  const hedge = hedgeAfter(tokens, k);
  const next = tokens[hedge?.to ?? k];
  const ends = next === undefined || /^(?:PUNCT|ADP|AUX|VERB|SCONJ|PRON)$/.test(next.pos);
  return hedge !== null && hedge.to - hedge.from > 1 && ends ? hedge : null;
}

/** "5,000-plus fighters": the bound is between the number and the counted thing. */
function hedgeBehindHyphen(tokens: Tokens, numeral: Numeral, after: Hedge | null): Hedge | null {
  return after !== null && isHyphen(textAt(tokens, numeral.to)) ? after : null;
}

/** All quantities of a sentence, in order, before dates, designations and the like are rejected. */
export function findQuantities(tokens: Tokens): Quantity[] {
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
