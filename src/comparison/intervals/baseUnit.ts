import type { Frame } from '../../domain/frames/frame.ts';
import type { UnitConversion } from './numericInterval.ts';
import { UNIT_TABLE } from './unitTable.ts';

/** The unit in which a measure is compared, and how to get there (`null`: it is that unit already). */
export interface BaseUnit {
  /** `null` for plain counts. */
  readonly unit: string | null;
  readonly conversion: UnitConversion | null;
}

/**
 * The unit a measure is compared in. A unit that no exact factor leads away from is its own: a currency needs
 * a rate, and none is stated. A counted thing is not a unit, though a reader may write it there.
 */
export function toBaseUnit({ dimension, unit }: Pick<Frame, 'dimension' | 'unit'>): BaseUnit {
  if (unit === null || dimension === 'COUNT') return { unit: null, conversion: null };
  const row = UNIT_TABLE[dimension]?.[unit];
  if (row === undefined || row.base === unit) return { unit, conversion: null };
  return { unit: row.base, conversion: { factor: row.factor, offset: row.offset ?? '0' } };
}
