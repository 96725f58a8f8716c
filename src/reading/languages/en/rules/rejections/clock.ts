import type { RejectionRule } from '../../../../language.ts';
import { isHyphen, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';

const HOURS_OF_DAY = 24;
const MINUTES_OF_HOUR = 60;
/** Timetables and appointments name minutes that divide by five; other digits behind a stop are decimals. */
const MINUTES_STEP = 5;

const LEADS = /^(?:at|by|before|after|until|till|from|since|past|to|around|about|towards?|between|and)$/;
/** Behind an hour, the part of the day. */
const PART_OF_DAY =
  /^(?:(?:in|on|of) the (?:early |late )?(?:morning|afternoon|evening|night)|(?:this|that|yesterday|tomorrow|the next|next|last) (?:morning|afternoon|evening|night)|at night|tonight|today|tomorrow|yesterday|sharp|o ' clock|o ’ clock|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/;
const NEAR = /^(?:shortly|just|soon|right|long|well|immediately|only|a little|minutes|moments|hours)$/;
const PARTS = /^(?:half|quarter|minutes?|five|ten|twenty|\d{1,2})$/;

/** Whether nothing that could be counted is behind token `to`. */
const countsNothing = (tokens: Parameters<RejectionRule['at']>[0], to: number): boolean =>
  !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(posAt(tokens, to)) &&
  !isHyphen(textAt(tokens, to)) &&
  lowerAt(tokens, to) !== 'of';

/** A count that is told or moves ("raised the toll to 11 on Tuesday", "put the dead at 12 today"). */
const COUNTED =
  /^(?:toll|tally|count|number|total|figure|estimate|death|dead|stand|put|rise|raise|fall|climb|lower|cut|increase|grow|drop|jump|revise|reduce|bring|update|upgrade|downgrade)$/;
/** Tokens in front of a number in which its count is told. */
const COUNT_REACH = 14;

const tellsCount = (tokens: Parameters<RejectionRule['at']>[0], from: number): boolean =>
  tokens.slice(Math.max(0, from - COUNT_REACH), from).some(({ lemma }) => COUNTED.test(lemma));

/** "shortly before ten tonight", "six in the morning", "half past three", "by 08.00". */
const spokenHour: RejectionRule['at'] = (tokens, { numeral, unit, value, to }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || value === null || numeral.to !== numeral.from + 1)
    return null;
  if (!value.gt(0) || value.gt(HOURS_OF_DAY)) return null;
  const { from } = numeral;
  const lead = lowerAt(tokens, from - 1);
  const behind = [0, 1, 2, 3].map((n) => lowerAt(tokens, to + n)).join(' ');
  const stop = /^(\d{1,2})[.](\d\d)$/.exec(textAt(tokens, from));
  if (stop) {
    const minutes = Number(stop[2]);
    const timetable = minutes < MINUTES_OF_HOUR && minutes % MINUTES_STEP === 0;
    const level = /^(?:stand|close|trade|open|settle|price|end|remain|value|set)$/.test(
      tokens[from - 2]?.lemma ?? '',
    );
    const approximate = /^(?:about|around)$/.test(lead) && lowerAt(tokens, from - 2) === 'at';
    const led = approximate || (LEADS.test(lead) && !/^(?:to|and|past|about|around)$/.test(lead));
    // "the 7.40 to Halm", "the 8.05 did not run": a train by its hour.
    const train =
      lead === 'the' &&
      ((/^(?:to|from)$/.test(lowerAt(tokens, to)) && posAt(tokens, to + 1) === 'PROPN') ||
        posAt(tokens, to) === 'AUX');
    if (timetable && train) return 'a clock time';
    return timetable && led && !level && countsNothing(tokens, to) ? 'a clock time' : null;
  }
  if (!value.eq(value.round())) return null;
  if (
    PART_OF_DAY.test(behind) &&
    !(/^(?:to|from|at)$/.test(lead) && tellsCount(tokens, from)) &&
    (LEADS.test(lead) || !/ on /.test(` ${behind} `)) &&
    !/^(?:of|than|least)$/.test(lead)
  ) {
    const spoken = LEADS.test(lead) || /^(?:in|at|o) /.test(behind);
    if (spoken && posAt(tokens, from - 1) !== 'VERB') return 'a clock time';
  }
  // "from eight till half past ten".
  if (lead === 'from' && !numeral.digits && /^(?:till|until)$/.test(lowerAt(tokens, to)))
    return 'a clock time';
  // "half past three", "twenty to eleven", "quarter to nine".
  if (/^(?:past|to)$/.test(lead) && PARTS.test(lowerAt(tokens, from - 2)) && countsNothing(tokens, to))
    if (lead === 'past' || /^(?:quarter|half)$/.test(lowerAt(tokens, from - 2))) return 'a clock time';
  if (
    /^(?:past|to)$/.test(lowerAt(tokens, to)) &&
    /^(?:five|ten|twenty|twenty-five)$/.test(lowerAt(tokens, from))
  )
    if (lowerAt(tokens, to) === 'past' && posAt(tokens, to + 1) === 'NUM') return 'a clock time';
  const near = NEAR.test(lowerAt(tokens, from - 2)) && /^(?:before|after|past)$/.test(lead);
  return near && !numeral.digits && countsNothing(tokens, to) ? 'a clock time' : null;
};

/** Levels are at a number too ("stood at nine", "put the dead at ten"). */
const LEVEL =
  /^(?:stand|put|estimate|remain|place|set|value|price|cap|fix|keep|hold|peak|count|total|toll|number|figure|tally|rate|stay|start|open|close|trade|settle|level|unemployment|score|limit|arrive|look|stop)$/;
const LAST_HOUR = 12;

/** "closes at six", "ran out at nine": an hour in words behind "at", unless a level is told. */
const bareHour: RejectionRule['at'] = (tokens, { numeral, unit, value, to, after }) => {
  if (numeral.kind !== 'CARDINAL' || unit !== null || value === null || after !== null || numeral.digits)
    return null;
  if (numeral.to !== numeral.from + 1 || value.gt(LAST_HOUR) || value.lt(1)) return null;
  if (lowerAt(tokens, numeral.from - 1) !== 'at' || !countsNothing(tokens, to)) return null;
  const lead = tokens.slice(Math.max(0, numeral.from - 8), numeral.from - 1);
  const shut =
    /^(?:gate|door|shop|school|bar|poll|square|street|park|office|station|museum|theatre|theater)$/;
  const closing = lead.some(({ lemma }) => shut.test(lemma));
  return closing || !lead.some(({ lemma }) => LEVEL.test(lemma)) ? 'a clock time' : null;
};

/** "went into a third day", "for a fourth night": a place in a row, no part. */
const ordinalDay: RejectionRule['at'] = (tokens, { numeral, unit, to, value }) => {
  if (numeral.digits || value === null || !value.lt(1) || numeral.kind !== 'FRACTION') return null;
  const last = lowerAt(tokens, numeral.to - 1);
  const article = /^(?:a|an|the)$/.test(lowerAt(tokens, numeral.from));
  const period =
    unit?.dimension === 'DURATION' ||
    /^(?:day|night|week|month|year|hour|time|term|season|round)$/.test(lowerAt(tokens, to));
  const whole =
    tokens.slice(numeral.to, to).some(({ lower }) => lower === 'of') || lowerAt(tokens, numeral.to) === 'of';
  return article && period && !whole && !last.endsWith('s') && last !== 'half' && last !== 'quarter'
    ? 'a place in a row'
    : null;
};

/** Hours and days that are told, not counted. */
export const clock: readonly RejectionRule[] = [
  {
    name: 'spoken-hour',
    says: 'An hour beside a part of the day, or behind “shortly before”, is a clock time.',
    at: spokenHour,
  },
  {
    name: 'bare-hour',
    says: 'A small number word behind “at” is an hour, unless a level is told.',
    at: bareHour,
  },
  { name: 'ordinal-day', says: '“A third day” is a place in a row and not a part of a day.', at: ordinalDay },
];
