import type { Period } from '../../domain/times/period.ts';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MINUTE = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** The beginning of a period in words, as precise as it is known: "17:00 on 4 February 2026", "4 February 2026". */
export function describeTime({ start, end }: Period): string {
  const day = DAY.format(start);
  return end - start >= MS_PER_DAY - 1 ? day : `${MINUTE.format(start)} on ${day}`;
}
