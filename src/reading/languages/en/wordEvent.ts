import type { EventParts } from '../../../domain/lexicon.ts';
import { MONTH_NAMES } from './calendar.ts';

/** The name of an event: "Brenn ferry sinking, 14 May 2031". */
export function wordEvent({ name, kind, day }: EventParts): string {
  const told = kind.length > 0 ? kind : [name === null ? 'event' : 'news'];
  const words = [name ?? '', ...told].filter((word) => word !== '').join(' ');
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  return day === null ? named : `${named}, ${wordDay(day)}`;
}

function wordDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}
