import type { Dimension } from '../../domain/vocabulary.ts';

/** A unit in terms of the base of its family; `offset` only where zero lies elsewhere. Decimals are exact. */
export interface UnitRow {
  readonly base: string;
  readonly factor: string;
  readonly offset?: string;
}

const family = (base: string, units: Readonly<Record<string, string>>): Record<string, UnitRow> =>
  Object.fromEntries(Object.entries(units).map(([unit, factor]) => [unit, { base, factor }]));

/**
 * Units by dimension, with exact factors only (international yard and pound of 1959, nautical mile of 1929,
 * the thermochemical calorie). Bases are chosen so that every factor is a finite decimal. A unit is left out
 * if one word names several sizes: ton (short, long, loosely metric), gallon (US, imperial), hp, century of
 * days. Months are not an exact number of days, so they form their own family.
 */
export const UNIT_TABLE: Readonly<Partial<Record<Dimension, Readonly<Record<string, UnitRow>>>>> = {
  LENGTH: family('m', {
    km: '1000',
    m: '1',
    cm: '0.01',
    mm: '0.001',
    μm: '0.000001',
    nm: '0.000000001',
    'nautical mile': '1852',
    mile: '1609.344',
    yard: '0.9144',
    foot: '0.3048',
    inch: '0.0254',
  }),
  AREA: family('m2', {
    ha: '10000',
    acre: '4046.8564224',
    km2: '1000000',
    m2: '1',
    'sq mile': '2589988.110336',
    'sq ft': '0.09290304',
  }),
  VOLUME: {
    ...family('l', {
      l: '1',
      ml: '0.001',
      m3: '1000',
      barrel: '158.987294928',
      'cu ft': '28.316846592',
    }),
    ...family('m3/s', { 'm3/s': '1', 'cu ft/s': '0.028316846592' }),
  },
  MASS: family('kg', {
    t: '1000',
    kg: '1',
    g: '0.001',
    mg: '0.000001',
    lb: '0.45359237',
    oz: '0.028349523125',
  }),
  SPEED: family('km/h', { 'km/h': '1', mph: '1.609344', knot: '1.852' }),
  // Fahrenheit is the base because its steps are the smaller ones: the factor the other way is not a finite
  // decimal.
  TEMPERATURE: { '°F': { base: '°F', factor: '1' }, '°C': { base: '°F', factor: '1.8', offset: '32' } },
  DURATION: {
    ...family('second', { second: '1', minute: '60', hour: '3600', day: '86400', week: '604800' }),
    ...family('month', { month: '1', year: '12', decade: '120', century: '1200' }),
  },
  ENERGY: family('joule', {
    joule: '1',
    kcal: '4184',
    kWh: '3600000',
    MWh: '3600000000',
    GWh: '3600000000000',
  }),
  POWER: family('W', { W: '1', kW: '1000', MW: '1000000', GW: '1000000000' }),
  DATA: family('byte', { byte: '1', MB: '1000000', GB: '1000000000', TB: '1000000000000' }),
  PERCENT_POINTS: family('percentage point', { 'percentage point': '1', 'basis point': '0.01' }),
  MONEY: {
    'USD cents': { base: 'USD', factor: '0.01' },
    'GBP pence': { base: 'GBP', factor: '0.01' },
    'MYR sen': { base: 'MYR', factor: '0.01' },
  },
};
