import type { RejectionRule, Tokens } from '../../../../language.ts';
import { isCapitalised, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';

/** Tokens in front of "at 20.36" in which a level would be told. */
const REACH = 8;
const LAST_HOUR = 12;

const STOPPED = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const POINT = /^(?:at|by|until|till|before|after|since|from|and|between|to|around|about|towards?)$/;
/** Levels and results are at such a number too ("closed at 20.36", "won in 9.58"). */
const LEVEL =
  /^(?:stand|close|open|trade|settle|price|end|remain|value|set|put|estimate|fix|hold|peak|rate|stay|level|score|average|measure|record|clock|time|register|calculate|assess|index|share|stock|sell|buy|cost|quote|start|currency|dollar|euro|pound)$/;

const countsNothing = (tokens: Tokens, to: number): boolean =>
  !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) && !/^(?:of|per|-|–)$/u.test(lowerAt(tokens, to));

/** "at 20.36", "at 07.48", "from 22.14 until 23.51", "at 11.52 hours", "at 0412 hours". */
const stoppedHour: RejectionRule['at'] = (tokens, { numeral, unit, to, before }) => {
  const { from } = numeral;
  const text = textAt(tokens, from);
  if (!numeral.digits || numeral.to !== from + 1) return null;
  const stopped = STOPPED.test(text);
  if (!stopped && !MILITARY.test(text)) return null;
  const lead = lowerAt(tokens, (before?.from ?? from) - 1);
  const hours = unit?.name === 'hour' && /^(?:hours|hrs)$/.test(lowerAt(tokens, to - 1));
  if (hours && POINT.test(lead)) return 'a clock time';
  const service = /^(?:train|ferry|bus|flight|bulletin|service|mass|boat|shift|sailing|departure|news)$/;
  if (stopped && unit === null && lead === 'the' && service.test(lowerAt(tokens, to))) return 'a clock time';
  if (!stopped || unit !== null || !countsNothing(tokens, to)) return null;
  if (/^0\d\./.test(text) && POINT.test(lead)) return 'a clock time';
  const span =
    (/^(?:until|till)$/.test(lead) && STOPPED.test(textAt(tokens, from - 2))) ||
    (/^(?:until|till)$/.test(lowerAt(tokens, to)) && STOPPED.test(textAt(tokens, to + 1)));
  if (span) return 'a clock time';
  const level = tokens.slice(Math.max(0, from - REACH), from).some(({ lemma }) => LEVEL.test(lemma));
  return lead === 'at' && !level ? 'a clock time' : null;
};

/** Houses and meetings that open and close at an hour. */
const HOUSE =
  /^(?:poll|door|gate|office|shop|store|school|meeting|shift|session|match|game|curfew|bar|vote|voting|service|hearing|concert|station|pub|clinic|museum)$/;

/** "By five it was dark", "It was nearly four when help came", "at five to twelve". */
const hourInWords: RejectionRule['at'] = (tokens, { numeral, unit, value, to, before }) => {
  const { from } = numeral;
  if (numeral.kind !== 'CARDINAL' || unit !== null || value === null || !value.eq(value.round())) return null;
  if (numeral.to !== from + 1 || value.gt(LAST_HOUR) || value.lt(1) || !countsNothing(tokens, to))
    return null;
  const at = (before?.from ?? from) - 1;
  const lead = lowerAt(tokens, at);
  const subject = /^(?:PRON|DET)$/.test(posAt(tokens, to)) || lowerAt(tokens, to) === ',';
  const near = at === 1 && /^(?:just|shortly|soon|long|right)$/.test(lowerAt(tokens, 0));
  if ((at === 0 || near) && /^(?:by|since|until|till|around|towards?|before|after)$/.test(lead) && subject)
    return 'a clock time';
  const being = tokens[at]?.lemma === 'be' && lowerAt(tokens, at - 1) === 'it';
  if (being && /^(?:when|before|by)$/.test(lowerAt(tokens, to))) return 'a clock time';
  if (lead === 'half' && /^(?:at|by|until|before|after)$/.test(lowerAt(tokens, at - 1)))
    return 'a clock time';
  const opens = lead === 'at' && /^(?:open|close|begin|start|end|finish)$/.test(tokens[at - 1]?.lemma ?? '');
  if (opens && tokens.slice(0, at).some(({ lemma }) => HOUSE.test(lemma))) return 'a clock time';
  if (numeral.digits) return null;
  const minutes = lead === 'to' && /^(?:five|ten|twenty|quarter)$/.test(lowerAt(tokens, at - 1));
  return minutes && /^(?:at|by|until|before|after)$/.test(lowerAt(tokens, at - 2)) ? 'a clock time' : null;
};

/** "one minute to midnight", "20 minutes past nine". */
const minutesTo: RejectionRule['at'] = (tokens, { unit, to }) => {
  if (unit?.name !== 'minute' || !/^(?:to|past|before|after)$/.test(lowerAt(tokens, to))) return null;
  const noon = /^(?:midnight|noon|midday|dawn)$/.test(lowerAt(tokens, to + 1));
  const hour = /^(?:to|past)$/.test(lowerAt(tokens, to)) && posAt(tokens, to + 1) === 'NUM';
  return (noon || hour) && countsNothing(tokens, to + 2) ? 'a clock time' : null;
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "since at least 2019", "until at least 2031": a year with a bound. */
const boundedYear: RejectionRule['at'] = (tokens, { numeral, unit, before, to }) => {
  if (unit !== null || before === null || !YEAR.test(textAt(tokens, numeral.from))) return null;
  if (numeral.to !== numeral.from + 1) return null;
  const lead = lowerAt(tokens, before.from - 1);
  const since = /^(?:since|until|till|before|after|from|in|throughout|beyond)$/.test(lead);
  const back = lead === 'to' && lowerAt(tokens, before.from - 2) === 'back';
  return (since || back) && countsNothing(tokens, to) && !isCapitalised(textAt(tokens, to)) ? 'a year' : null;
};

/** Hours and years in other forms than a timetable's. */
export const hours: readonly RejectionRule[] = [
  {
    name: 'stopped-hour',
    says: 'Hours and minutes with a stop behind “at” are a clock time.',
    at: stoppedHour,
  },
  { name: 'hour-in-words', says: 'A small number word behind “by” at the head is an hour.', at: hourInWords },
  { name: 'minutes-to', says: '“One minute to midnight” is a clock time.', at: minutesTo },
  { name: 'bounded-year', says: 'A year with a bound behind “since” is a date.', at: boundedYear },
];
