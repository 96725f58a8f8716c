import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Unit } from '../../../../figures/quantities/unit.ts';
import { isMagnitudeBehind } from './impliedUnit.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words between a bare number and one with its unit behind it: "from 80 to 60 km/h", "74 or 41.3 percent". */
const TO_UNIT = /^(?:to|or|and|rather than|instead of|, not|and not)$/;
/** Words between a number with its unit and a bare one: "3.2 percent from 2.8", "4 percent, against 3.1". */
const FROM_UNIT =
  /^(?:,? ?(?:up|down) from|from|, from|rather than|instead of|, not|and not|,? ?against|,? ?compared with|,? ?compared to)$/;
/** Words that lead to a result, in front of "3.2 percent from 2.8"; "ran 40 km from 6" does not tell of a change. */
const RESULT = /^(?:to|at)$/;
/** "and" joins two numbers of one unit only behind "between" or "from". */
const OPENS = /^(?:between|from)$/;

/** Dimensions whose unit is printed once for two numbers. A sum may have its magnitude or sign only at one of them. */
const SHARED = /^(?:PERCENT|SPEED|TEMPERATURE|LENGTH|MASS|AREA|VOLUME|POWER|DURATION|OTHER|MONEY)$/;

const between = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const isBare = (tokens: readonly Token[], { unit, scope, kind, to }: Amount): boolean =>
  unit === null && scope === null && kind === 'CARDINAL' && !/^(?:NOUN|ADJ|PROPN)$/.test(posAt(tokens, to));

/**
 * The unit that the text prints only once for two numbers ("from 80 to 60 km/h", "3.2 percent from 2.8"), or that the
 * sentence before tells.
 */
export function sharedUnit(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  index: number,
  sentenceBefore: readonly Token[] | null,
): Unit | null {
  const own = amounts[index];
  if (own === undefined) return null;
  if (own.unit !== null) return rateBehindBracket(tokens, amounts, index);
  if (!isBare(tokens, own)) return null;
  if (sentenceBefore !== null && isMagnitudeBehind(tokens, own.from, sentenceBefore))
    return { name: 'magnitude', dimension: 'OTHER' };
  const [before, after] = [amounts[index - 1], amounts[index + 1]];
  const lead = lowerAt(tokens, own.from - 1);
  if (after?.unit != null && isPrintedBehind(tokens, after)) {
    const link = between(tokens, own.to, after.from);
    const joins = link === 'and' ? OPENS.test(lead) : link === 'to' ? lead === 'from' : TO_UNIT.test(link);
    if (joins) return after.unit;
  }
  if (before?.unit != null && isPrintedBehind(tokens, before)) {
    const link = between(tokens, before.to, own.from);
    if (!FROM_UNIT.test(link)) return null;
    if (/^,? ?from$/.test(link) && !RESULT.test(lowerAt(tokens, before.from - 1))) return null;
    return before.unit;
  }
  return null;
}

/**
 * The unit of an amount with the rate that the text prints once, behind a conversion ("70 miles (113 kilometres) per
 * hour"); `null` if there is none.
 */
function rateBehindBracket(tokens: readonly Token[], amounts: readonly Amount[], index: number): Unit | null {
  const own = amounts[index];
  const opens = own !== undefined && lowerAt(tokens, own.to) === '(';
  const last = opens ? amounts[index + 1] : own;
  if (own?.unit == null || last === undefined || lowerAt(tokens, last.to) !== ')') return null;
  const bracketed = opens ? last.from <= own.to + 1 + HEDGE : isBracket(tokens, own.from, amounts[index - 1]);
  if (!bracketed || !/^(?:per|an?)$/.test(lowerAt(tokens, last.to + 1))) return null;
  const name = RATES.get(`${own.unit.name} ${lowerAt(tokens, last.to + 2)}`);
  const dimension = own.unit.dimension === 'LENGTH' ? 'SPEED' : own.unit.dimension;
  return name === undefined ? null : { name, dimension };
}

/** Words of a hedge in a bracket: "(about 113 kilometres)". */
const HEDGE = 2;
const RATES: ReadonlyMap<string, string> = new Map([
  ['km hour', 'km/h'],
  ['mile hour', 'mph'],
  ['m3 second', 'm3/s'],
  ['cu ft second', 'cu ft/s'],
]);

/** Whether an amount begins in a bracket right behind another. */
const isBracket = (tokens: readonly Token[], from: number, before: Amount | undefined): boolean =>
  before !== undefined && lowerAt(tokens, before.to) === '(' && from <= before.to + 1 + HEDGE;

/** Whether the unit is a word or sign behind the number and the number has no magnitude, so that both are alike. */
const isPrintedBehind = (tokens: readonly Token[], { unit, numeralFrom, numeralTo, to }: Amount): boolean =>
  unit !== null &&
  SHARED.test(unit.dimension) &&
  to > numeralTo &&
  numeralTo === numeralFrom + 1 &&
  !/^\d[\d.,]*(?:k|m|bn|tn)$/.test(lowerAt(tokens, numeralFrom));
