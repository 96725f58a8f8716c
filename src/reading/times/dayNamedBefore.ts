import { isoDate, parseIsoDay } from './days.ts';
import type { FoundTime, TimedSentence } from './findTimes.ts';

/** How many sentences back "the next day" may find the day from which it counts. */
const SENTENCES_BACK = 30;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A time with its day, if it is told by its distance from the day that the text named last ("two days later"). `first`
 * is the first sentence of the entry or article, `index` the sentence of the time.
 */
export function dayNamedBefore(
  time: FoundTime,
  index: number,
  first: number,
  timed: (index: number) => TimedSentence | null,
): FoundTime {
  if (time.daysFromNamed === null) return time;
  let last: number | null = null;
  for (let at = Math.max(first, index - SENTENCES_BACK); at <= index; at++)
    for (const named of timed(at)?.times ?? []) {
      const own: number | null = named.daysFromNamed;
      const day: number | null = own === null ? dayOf(named) : last === null ? null : last + own;
      if (named.start === time.start)
        return day === null ? time : { ...time, iso: isoDate({ first: day, last: day }) };
      // "The next day" counts on from a day that was itself told so.
      if (own !== null || day !== null) last = day;
    }
  return time;
}

const dayOf = ({ iso }: FoundTime): number | null =>
  iso !== null && DAY.test(iso) ? parseIsoDay(iso) : null;
