import type { Tokens } from '../language.ts';
import { isHyphen, lowerAt, textAt } from '../text/tokenAccess.ts';
import { isCalendarName } from './isCalendarName.ts';
import { DAYS_PER_WEEK, weekdayNumber, type Days } from './days.ts';
import type { TimePhrase } from './timePhrase.ts';

/** Monday is 0; `null` if the token names no day of the week. */
function weekdayNamed(tokens: Tokens, i: number): number | null {
  const weekday = tokens.language.calendar.weekdays.get(lowerAt(tokens, i));
  return weekday !== undefined && isCalendarName(tokens, i) ? weekday : null;
}

/** The last such weekday, or the next, counted from publication; that day itself if `own` allows it. */
function nearestWeekday(published: number, weekday: number, future: boolean, own: boolean): Days {
  const ahead = (weekday - weekdayNumber(published) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const whole = ahead === 0 && !own ? DAYS_PER_WEEK : 0;
  const day = future
    ? published + ahead + whole
    : published - ((DAYS_PER_WEEK - ahead) % DAYS_PER_WEEK) - whole;
  return { first: day, last: day };
}

/** The second weekday of "Saturday and Sunday", behind the first. */
function secondWeekday(tokens: Tokens, at: number): number | null {
  const link = textAt(tokens, at);
  return isHyphen(link) || tokens.language.calendar.ties.has(link) ? weekdayNamed(tokens, at + 1) : null;
}

/** The weekday that token `i` names, with "last", "next" or "this" in front; `null` if it names none. */
export function weekdayAt(tokens: Tokens, i: number): TimePhrase | null {
  const weekday = weekdayNamed(tokens, i);
  const { isNameWithDay, steps, nightLinks, nights } = tokens.language.calendar;
  if (weekday === null || isNameWithDay(tokens, i)) return null;
  const lead = lowerAt(tokens, i - 1);
  const step = steps.get(lead) ?? null;
  const second = secondWeekday(tokens, i + 1);
  // "in the night to Saturday", "overnight into Saturday": dated by the day on which the night began.
  const night = nightLinks.has(lead) && nights.has(lowerAt(tokens, i - 2)) ? 1 : 0;
  return {
    from: night > 0 ? i - 2 : step === null ? i : i - 1,
    to: second === null ? i + 1 : i + 3,
    deictic: false,
    resolve: (published, future) => {
      if (published === null) return null;
      const ahead = step === 1 || (future && step !== -1);
      const own = step === null || step === 0;
      const first = nearestWeekday(published, weekday, ahead, own);
      if (second === null) return { first: first.first - night, last: first.last - night };
      const between = (second - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
      const last = ahead ? first.last + between : nearestWeekday(published, second, false, own).last;
      return ahead ? { first: first.first, last } : { first: last - between, last };
    },
  };
}
