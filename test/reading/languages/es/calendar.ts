import type { CalendarWords } from '../../../../src/reading/language/calendarWords.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, index + first]));

/** The words of the Spanish calendar. Names of months and days are printed without a capital. */
export const calendar: CalendarWords = {
  months: numbered(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    1,
  ),
  weekdays: numbered('lunes martes miércoles jueves viernes sábado domingo', 0),
  capitalised: false,
  isOtherWord: () => false,
  dayForm: /^(\d{1,2})$/,
  of: listed('de del'),
  ties: listed('y a o'),
  dayTies: listed('y a al'),
  countingTies: listed('y o'),
  monthLeads: listed('en de desde hasta durante entre y'),
  yearLeads: listed('en desde hasta durante entre'),
  yearOfLeads: listed('mayo finales principios mediados'),
  yearNouns: listed('año'),
  fiscal: listed('fiscal'),
  possessives: new Set(),
  steps: new Map([
    ['pasado', -1],
    ['próximo', 1],
  ]),
  nightLinks: listed('al'),
  nights: listed('noche'),
  isNameWithDay: () => false,
};
