import { unitTable } from './unitTable.ts';

/** Signs and short symbols, case as printed, read only directly behind digits ("45g", "30%", "12°"). */
export const unitSymbols = unitTable([
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
]);
