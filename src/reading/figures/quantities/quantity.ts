import type Big from 'big.js';
import type { Numeral } from '../numerals/numeral.ts';
import type { Unit } from './unit.ts';
import type { Hedge } from './hedge.ts';

/** A numeral with the unit and the hedges around it. Token indices, end exclusive. */
export interface Quantity {
  readonly numeral: Numeral;
  /** The signed value; `null` for vague numerals. */
  readonly value: Big | null;
  readonly unit: Unit | null;
  /** The unit is on the number itself, not only lent by the other end of a range. */
  readonly ownUnit: boolean;
  /** From the currency sign or minus to the unit. */
  readonly from: number;
  readonly to: number;
  readonly before: Hedge | null;
  readonly after: Hedge | null;
  /** The hedge behind the counted noun ("100 residents or more"), outside the quantity. */
  readonly behindNoun: Hedge | null;
}

/** The first token of a quantity with its hedge. */
export const quantityStart = (quantity: Quantity): number => quantity.before?.from ?? quantity.from;
/** The token behind a quantity with its hedge. */
export const quantityEnd = (quantity: Quantity): number => quantity.after?.to ?? quantity.to;
