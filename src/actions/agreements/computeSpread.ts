import Big from 'big.js';
import type { Agreement } from '../../comparison/agreement/agreement.ts';

/** A spread is compared, not quoted. */
const SPREAD_DECIMALS = 6;

/** How far apart the least and the greatest reported number are, as a share of the least. */
export function computeSpread(agreement: Agreement | null): string | null {
  if (!agreement?.low || !agreement.high) return null;
  const low = new Big(agreement.low.value);
  if (low.lte(0)) return null;
  return new Big(agreement.high.value).minus(low).div(low).round(SPREAD_DECIMALS).toFixed();
}
