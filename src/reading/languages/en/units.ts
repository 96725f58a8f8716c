import type { Dimension } from '../../../domain/vocabulary.ts';
import type { Unit } from '../../figures/quantities/unit.ts';

type Row = readonly [dimension: Dimension, name: string, words: string];

/** Unit words, by the name the ledger gives them. Plurals in -s need no entry. Phrases are matched longest first. */
const WORDS: readonly Row[] = [
  ['PERCENT', 'percent', 'percent|per cent|pct|pc'],
  ['PERCENT_POINTS', 'percentage point', 'percentage point|percent point|per cent point|pp'],
  ['PERCENT_POINTS', 'basis point', 'basis point|bp|bps'],
  ['DURATION', 'second', 'second|sec|secs'],
  ['DURATION', 'minute', 'minute|min|mins'],
  ['DURATION', 'hour', 'hour|hr|hrs'],
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

/** Signs and short symbols, case as printed, read only directly behind digits ("45g", "30%", "12°"). */
const SYMBOLS: readonly Row[] = [
  ['PERCENT', 'percent', '%|٪'],
  ['LENGTH', 'm', 'm'],
  ['LENGTH', 'nm', 'nm'],
  ['LENGTH', 'μm', 'μm|µm'],
  ['LENGTH', 'inch', '″|in'],
  ['MASS', 'g', 'g'],
  ['MASS', 't', 't'],
  ['VOLUME', 'l', 'l|L'],
  ['DURATION', 'hour', 'h'],
  ['DURATION', 'second', 's'],
  ['TEMPERATURE', '°C', 'C|℃'],
  ['TEMPERATURE', '°F', 'F|℉'],
  ['POWER', 'W', 'W'],
  ['OTHER', 'V', 'V'],
  ['OTHER', 'Nm', 'Nm'],
];

function table(rows: readonly Row[]): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [dimension, name, words] of rows) {
    for (const word of words.split('|')) units.set(word, { name, dimension });
  }
  return units;
}

export const UNIT_WORDS = table(WORDS);
export const UNIT_SYMBOLS = table(SYMBOLS);
