import { unitClass } from '../../../../../domain/frames/unitClass.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Token } from '../../../../text/token.ts';

/** The words between an amount and the same amount in another unit: "2 million euros in gems (about $2.6 million)". */
const BRACKETED = /^(?:[\p{L}’'-]+ ){0,4}\((?: (?:or|equal to|equivalent to|the equivalent of))?$/u;
const APPOSED = /^(?:,|–|—) (?:or|equal to|equivalent to|the equivalent of|or the equivalent of)$/u;
/** The separators of two conversions in one bracket: "(£1.7m; $2.6m)". */
const BESIDE = /^(?:[;,/]|or|, or)$/u;

/** Whether two amounts can be one in two currencies or units. Durations in two units are two durations. */
function canRestate({ amount: a }: CountedAmount, { amount: b }: CountedAmount): boolean {
  if (a.unit === null || b.unit === null || a.unit.name === b.unit.name) return false;
  if (a.unit.dimension !== b.unit.dimension || a.unit.dimension === 'DURATION') return false;
  const [one, other] = [a.unit, b.unit].map(({ dimension, name }) => unitClass({ dimension, unit: name }));
  return one === other || a.unit.dimension === 'MONEY';
}

/** The index of the figure that figure `index` states again in another currency or unit, or `null`. */
export function findConversion(
  tokens: readonly Token[],
  ends: readonly CountedAmount[],
  index: number,
): number | null {
  const [own, before] = [ends[index], ends[index - 1]];
  if (!own || !before || !canRestate(before, own)) return null;
  const between = tokens
    .slice(before.amount.to, own.amount.from)
    .map(({ lower }) => lower)
    .join(' ');
  if (BRACKETED.test(between) || APPOSED.test(between)) return index - 1;
  return BESIDE.test(between) ? findConversion(tokens, ends, index - 1) : null;
}
