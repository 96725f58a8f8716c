import type { Prose } from '../text/prose.ts';
import type { FoundTime, TimedSentence } from './findTimes.ts';

/** How many sentences back the event may be dated that "the attack" takes up. */
const SENTENCES_BACK = 3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day that a paragraph gives an event, for a sentence of it that names no time and takes the event up again ("The
 * attack killed 12"). `null` if the paragraph gives no day before it, or more than one.
 */
export function sameEventDay(
  { sentences }: Pick<Prose, 'sentences'>,
  index: number,
  timed: (index: number) => TimedSentence | null,
): FoundTime | null {
  const own = timed(index);
  if (own === null || own.times.length > 0 || !own.tokens.language.times.takesUpEvent(own.tokens))
    return null;
  const days = new Map<string, FoundTime>();
  for (let back = index - 1; back >= Math.max(0, index - SENTENCES_BACK); back--) {
    if (sentences[back]?.paragraph !== sentences[index]?.paragraph) break;
    for (const time of timed(back)?.times ?? [])
      if (time.role === 'EVENT' && time.iso !== null && DAY.test(time.iso)) days.set(time.iso, time);
  }
  const [day] = days.values();
  return days.size === 1 && day !== undefined ? day : null;
}
