import type Big from 'big.js';

const signOf = ({ s, c }: Big): number => (c[0] === 0 ? 0 : s);

/**
 * Negative, 0 or positive as `a` is below, equal to or above `b`. It does the same as `Big.cmp` without a
 * copy of the argument: sorting the ends of a question's claims spent most of its time there.
 */
export function compareDecimals(a: Big, b: Big): number {
  const sign = signOf(a);
  if (sign !== signOf(b)) return sign - signOf(b);
  if (sign === 0) return 0;
  if (a.e !== b.e) return (a.e - b.e) * sign;
  const digits = Math.max(a.c.length, b.c.length);
  for (let i = 0; i < digits; i++) {
    const difference = (a.c[i] ?? 0) - (b.c[i] ?? 0);
    if (difference !== 0) return difference * sign;
  }
  return 0;
}
