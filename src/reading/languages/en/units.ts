import type { UnitWords } from '../../language.ts';
import { unitTable, type UnitRow } from '../../figures/quantities/unitTable.ts';
import { currencies } from './currencies.ts';
import { impliedUnit } from './rules/numerals/impliedUnit.ts';

/** Unit words, by the name that the ledger gives them, in the singular. Phrases are matched longest first. */
const ROWS: readonly UnitRow[] = [
  ['PERCENT', 'percent', 'percent|per cent|pct|pc'],
  ['PERCENT_POINTS', 'percentage point', 'percentage point|percent point|per cent point|pp'],
  ['PERCENT_POINTS', 'basis point', 'basis point|bp|bps'],
  ['DURATION', 'second', 'second|sec|secs'],
  ['DURATION', 'minute', 'minute|min|mins'],
  ['DURATION', 'hour', 'hour|hr|hrs|flight hour|flying hour|flight-hour'],
  ['DURATION', 'day', 'day'],
  ['DURATION', 'week', 'week'],
  ['DURATION', 'month', 'month'],
  ['DURATION', 'year', 'year|yr|yrs'],
  ['DURATION', 'decade', 'decade'],
  ['DURATION', 'century', 'century|centuries'],
  ['LENGTH', 'km', 'kilometre|kilometer|km|kms'],
  ['LENGTH', 'm', 'metre|meter'],
  ['LENGTH', 'cm', 'centimetre|centimeter|cm'],
  ['LENGTH', 'mm', 'millimetre|millimeter|mm'],
  ['LENGTH', 'nm', 'nanometre|nanometer'],
  ['LENGTH', 'nautical mile', 'nautical mile'],
  ['LENGTH', 'mile', 'mile|mi'],
  ['LENGTH', 'yard', 'yard|yd|yds'],
  ['LENGTH', 'foot', 'foot|feet|ft'],
  ['LENGTH', 'inch', 'inch|inches'],
  ['AREA', 'ha', 'hectare|ha'],
  ['AREA', 'acre', 'acre'],
  ['AREA', 'km2', 'square kilometre|square kilometer|sq km|km2|km²'],
  ['AREA', 'm2', 'square metre|square meter|sq m|m2|m²|sqm'],
  ['AREA', 'sq mile', 'square mile|sq mile|sq mi'],
  ['AREA', 'sq ft', 'square foot|square feet|sq ft|sqft'],
  ['VOLUME', 'l', 'litre|liter'],
  ['VOLUME', 'ml', 'millilitre|milliliter|ml'],
  ['VOLUME', 'gallon', 'gallon'],
  ['VOLUME', 'barrel', 'barrel|bbl'],
  ['VOLUME', 'm3', 'cubic metre|cubic meter|m3|m³'],
  ['VOLUME', 'cu ft', 'cubic foot|cubic feet'],
  [
    'VOLUME',
    'm3/s',
    'cubic metre per second|cubic meter per second|cubic metres per second|cubic meters per second|' +
      'cubic metre a second|cubic meter a second|cubic metres a second|cubic meters a second|m3/s|m³/s|cumec',
  ],
  [
    'VOLUME',
    'cu ft/s',
    'cubic foot per second|cubic feet per second|cubic foot a second|cubic feet a second|cfs|cu ft/s',
  ],
  ['MASS', 't', 'tonne|metric ton'],
  ['MASS', 'ton', 'ton'],
  ['MASS', 'kg', 'kilogram|kilogramme|kilo|kg|kgs'],
  ['MASS', 'g', 'gram|gramme'],
  ['MASS', 'mg', 'milligram|mg'],
  ['MASS', 'lb', 'lb|lbs'],
  ['MASS', 'oz', 'ounce|oz'],
  [
    'SPEED',
    'km/h',
    'kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour|km/h|kph|kmh|km/hr',
  ],
  ['SPEED', 'mph', 'mile per hour|mile an hour|mph'],
  ['SPEED', 'knot', 'knot'],
  ['TEMPERATURE', '°C', 'degree celsius|degree centigrade|celsius|°c|° c'],
  ['TEMPERATURE', '°F', 'degree fahrenheit|fahrenheit|°f|° f'],
  ['OTHER', 'degree', 'degree|°'],
  ['ENERGY', 'kWh', 'kilowatt hour|kilowatt-hour|kwh'],
  ['ENERGY', 'MWh', 'megawatt hour|megawatt-hour|mwh'],
  ['ENERGY', 'GWh', 'gigawatt hour|gigawatt-hour|gwh'],
  ['ENERGY', 'joule', 'joule'],
  ['ENERGY', 'kcal', 'calorie|kcal'],
  ['POWER', 'W', 'watt'],
  ['POWER', 'kW', 'kilowatt|kw'],
  ['POWER', 'MW', 'megawatt|mw'],
  ['POWER', 'GW', 'gigawatt|gw'],
  ['POWER', 'hp', 'horsepower|hp|bhp'],
  ['DATA', 'MB', 'megabyte|mb'],
  ['DATA', 'GB', 'gigabyte|gb'],
  ['DATA', 'TB', 'terabyte|tb'],
  ['DATA', 'byte', 'byte'],
  ['OTHER', 'Hz', 'hertz|hz'],
  ['OTHER', 'GHz', 'gigahertz|ghz'],
  ['OTHER', 'V', 'volt'],
  ['OTHER', 'ppm', 'ppm|part per million'],
  ['OTHER', 'ppb', 'ppb|part per billion'],
  ['OTHER', 'dB', 'decibel|db'],
  ['OTHER', 'mpg', 'mpg|mile per gallon'],
  ['OTHER', 'rpm', 'rpm'],
  ['OTHER', 'magnitude', 'magnitude'],
];

const singular = unitTable(ROWS);

/** The word and, if it has three letters or more, its regular plural. */
const numbered = (word: string): readonly string[] =>
  word.length >= 3 && !/[-/]/.test(word) ? [word, `${word}s`] : [word];

/** The forms of a unit phrase: its last word in the plural ("square miles"), or a first word that is a unit ("miles an hour"). */
function formsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const last = numbered(words.at(-1) ?? '');
  if (words.length === 1) return last;
  const first = words[0] ?? '';
  const middle = words.slice(1, -1);
  return (singular.has(first) ? numbered(first) : [first]).flatMap((head) =>
    last.map((tail) => [head, ...middle, tail].join(' ')),
  );
}

/** Units of measure and of money in English. */
export const units = {
  singular,
  words: new Map(
    [...singular].flatMap(([phrase, unit]) => formsOf(phrase).map((form) => [form, unit] as const)),
  ),
  behindLooseHyphen: new Set(['magnitude']),
  currencies,
  impliedUnit,
} satisfies UnitWords & Readonly<Record<string, unknown>>;
