import type { CalendarWords } from '../../language/calendarWords.ts';
import { lowerAt, posAt, textAt } from '../../text/tokenAccess.ts';

/** The months as printed, in order. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The weekdays in lower case, from Monday. */
export const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** The weekdays' first three letters, in lower case. */
export const WEEKDAY_SHORTS = WEEKDAY_NAMES.map((name) => name.slice(0, 3));

/** The short forms of a month's name in lower case, without a full stop; "may" has none. */
const shortForms = (name: string): readonly string[] => {
  if (name === 'may') return [];
  return name === 'september' ? ['sep', 'sept'] : [name.slice(0, 3)];
};

/** The short forms of the months in lower case, without a full stop. */
export const MONTH_SHORTS = MONTH_NAMES.flatMap((name) => shortForms(name.toLowerCase()));

/** Months and weekdays in lower case, without their short forms. */
export const DATE_NAMES = [...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase());

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The month's name, and its short forms with and without a full stop. */
const monthForms = (name: string): readonly string[] => {
  const short = shortForms(name);
  if (short.length === 0) return [name];
  // "June." and "July." close a sentence and are cut with their stop by mistake.
  const dotted = name.length === 4 ? [...short, name] : short;
  return [name, ...short, ...dotted.map((form) => `${form}.`)];
};

/** Names with a weekday in them: newspapers, feasts, days with a name. */
const NAME_TAILS =
  /^(?:Times|Telegraph|Mirror|Mail|Express|Herald|Mass|School|Schools|Post|Tribune|Club|Market)$/;
const NAME_HEADS = /^(?:Black|Good|Bloody|Super|Easter|Palm|Ash|Cyber|Giving|Holy|Maundy|Whit|Ruby|Fat)$/;

/** The words of the English calendar. */
export const calendar: CalendarWords = {
  months: new Map(
    MONTH_NAMES.flatMap((name, index) =>
      monthForms(name.toLowerCase()).map((form) => [form, index + 1] as const),
    ),
  ),
  weekdays: new Map([
    ...WEEKDAY_NAMES.map((name, index) => [name, index] as const),
    ['tues.', 1],
    ['wed.', 2],
    ['thurs.', 3],
  ]),
  capitalised: true,
  // "on the 13th May said": the verb.
  isOtherWord: (tokens, i) => lowerAt(tokens, i) === 'may' && posAt(tokens, i) === 'AUX',
  dayForm: /^(\d{1,2})(?:st|nd|rd|th)?$/,
  of: listed('of'),
  ties: listed('and to or through'),
  dayTies: listed('to and through or until'),
  countingTies: listed('and or'),
  monthLeads: listed(
    'in since by until till through from to between and or during for before after around early late mid of',
  ),
  yearLeads: listed(
    'in during of for since by until till through from before after early late mid end year to around circa between and ' +
      'than spring summer autumn fall winter q1 q2 q3 q4',
  ),
  yearOfLeads: listed(
    'quarter half end start beginning middle rest most all much part months weeks spring summer autumn fall winter year as',
  ),
  yearNouns: listed('year'),
  fiscal: listed('fiscal financial budget'),
  possessives: listed("'s ’s"),
  steps: new Map([
    ['last', -1],
    ['past', -1],
    ['this', 0],
    ['next', 1],
  ]),
  nightLinks: listed('to into'),
  nights: listed('night overnight'),
  isNameWithDay: (tokens, i) =>
    NAME_TAILS.test(textAt(tokens, i + 1)) ||
    NAME_HEADS.test(textAt(tokens, i - 1)) ||
    (textAt(tokens, i + 1) === 'Night' && posAt(tokens, i + 2) === 'PROPN'),
};
