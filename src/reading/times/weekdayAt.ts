import { isCapitalised, isHyphen, lowerAt, posAt, textAt } from '../text/tokenAccess.ts';
import { DAYS_PER_WEEK, weekdayNumber, type Days } from './days.ts';
import type { TimePhrase } from './timePhrase.ts';
import type { Token } from '../text/token.ts';

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT: ReadonlyMap<string, number> = new Map([
  ['tues.', 1],
  ['wed.', 2],
  ['thurs.', 3],
]);

/** Monday is 0; `null` where the token names no day of the week. */
function weekdayNamed(tokens: readonly Token[], i: number): number | null {
  if (!isCapitalised(textAt(tokens, i))) return null;
  const lower = lowerAt(tokens, i);
  const index = WEEKDAYS.indexOf(lower);
  return index >= 0 ? index : (SHORT.get(lower) ?? null);
}

/** Names that a weekday is only a part of: newspapers, feasts, days with a name of their own. */
const NAME_TAILS =
  /^(?:Times|Telegraph|Mirror|Mail|Express|Herald|Mass|School|Schools|Post|Tribune|Club|Market)$/;
const NAME_HEADS = /^(?:Black|Good|Bloody|Super|Easter|Palm|Ash|Cyber|Giving|Holy|Maundy|Whit|Ruby|Fat)$/;

/** The last such weekday, or the next, counted from publication; that day itself where `own` lets it. */
function nearestWeekday(published: number, weekday: number, future: boolean, own: boolean): Days {
  const ahead = (weekday - weekdayNumber(published) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const whole = ahead === 0 && !own ? DAYS_PER_WEEK : 0;
  const day = future
    ? published + ahead + whole
    : published - ((DAYS_PER_WEEK - ahead) % DAYS_PER_WEEK) - whole;
  return { first: day, last: day };
}

/** The second weekday of "Saturday and Sunday", behind the first. */
function secondWeekday(tokens: readonly Token[], at: number): number | null {
  const link = textAt(tokens, at);
  return isHyphen(link) || /^(?:and|to|or|through)$/.test(link) ? weekdayNamed(tokens, at + 1) : null;
}

/** The weekday, with "last", "next" or "this" in front, whose name stands at token `i`; `null` where none does. */
export function weekdayAt(tokens: readonly Token[], i: number): TimePhrase | null {
  const weekday = weekdayNamed(tokens, i);
  if (weekday === null || NAME_TAILS.test(textAt(tokens, i + 1)) || NAME_HEADS.test(textAt(tokens, i - 1)))
    return null;
  if (textAt(tokens, i + 1) === 'Night' && posAt(tokens, i + 2) === 'PROPN') return null;
  const lead = lowerAt(tokens, i - 1);
  const step = /^(?:last|next|this|past)$/.test(lead) ? lead : null;
  const second = secondWeekday(tokens, i + 1);
  // "in the night to Saturday", "overnight into Saturday": dated by the day on which the night began.
  const night = /^(?:to|into)$/.test(lead) && /^(?:night|overnight)$/.test(lowerAt(tokens, i - 2)) ? 1 : 0;
  return {
    from: night > 0 ? i - 2 : step === null ? i : i - 1,
    to: second === null ? i + 1 : i + 3,
    deictic: false,
    resolve: (published, future) => {
      if (published === null) return null;
      const ahead = step === 'next' || (future && step !== 'last' && step !== 'past');
      const own = step === null || step === 'this';
      const first = nearestWeekday(published, weekday, ahead, own);
      if (second === null) return { first: first.first - night, last: first.last - night };
      const between = (second - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
      const last = ahead ? first.last + between : nearestWeekday(published, second, false, own).last;
      return ahead ? { first: first.first, last } : { first: last - between, last };
    },
  };
}
