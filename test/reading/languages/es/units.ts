import { unitTable, type UnitRow } from '../../../../src/reading/figures/quantities/unitTable.ts';
import type { UnitWords } from '../../../../src/reading/language.ts';

const ROWS: readonly UnitRow[] = [
  ['PERCENT', 'percent', 'por ciento'],
  ['DURATION', 'minute', 'minuto|minutos'],
  ['DURATION', 'hour', 'hora|horas'],
  ['DURATION', 'day', 'día|días'],
  ['DURATION', 'year', 'año|años'],
  ['LENGTH', 'km', 'kilómetro|kilómetros|km'],
  ['LENGTH', 'm', 'metro|metros'],
  ['AREA', 'ha', 'hectárea|hectáreas'],
  ['VOLUME', 'l', 'litro|litros'],
  ['MASS', 'kg', 'kilo|kilos|kg'],
  ['MASS', 't', 'tonelada|toneladas'],
  ['SPEED', 'km/h', 'kilómetros por hora|km/h'],
];

/** Units of measure and of money in Spanish. */
export const units: UnitWords = {
  words: unitTable(ROWS),
  behindLooseHyphen: new Set(),
  currencies: {
    words: new Map([
      ['euro', 'EUR'],
      ['euros', 'EUR'],
      ['dólar', 'USD'],
      ['dólares', 'USD'],
      ['libras', 'GBP'],
    ]),
    parts: new Map(),
    owned: new Map([['pesos argentinos', 'ARS']]),
    shared: new Map(),
    doubtful: new Set(),
  },
  impliedUnit: () => null,
};
