import type { Frame } from './frame.ts';

/** Dimensions whose units convert into each other, so that the unit is not part of the question. */
const CONVERTIBLE: ReadonlySet<Frame['dimension']> = new Set([
  'DURATION',
  'LENGTH',
  'AREA',
  'VOLUME',
  'MASS',
  'SPEED',
  'TEMPERATURE',
  'ENERGY',
  'POWER',
  'DATA',
]);

/** The flow of a volume, which converts into other flows only. */
const FLOW = '/s';

/**
 * The class of units that convert into each other without a further figure: the dimension for physical ones; the unit
 * itself otherwise, since currencies need a rate. `null` if no unit is given.
 */
export function unitClass({ dimension, unit }: Pick<Frame, 'dimension' | 'unit'>): string | null {
  if (!CONVERTIBLE.has(dimension)) return unit;
  return dimension === 'VOLUME' && unit?.endsWith(FLOW) === true ? `${dimension}${FLOW}` : dimension;
}
