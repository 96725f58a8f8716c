import { strict } from 'chrono-node/en';

import type { WrittenDate, WrittenTime } from '../../../../domain/pageWords.ts';

/** Zones whose names mean one offset in news; IST, CST or AST mean several. */
const CLEAR_ZONE = /\b(?:UTC|GMT|E[SD]?T|P[SD]?T|BST|CES?T)\b|[+-]\d{2}:?\d{2}\b|\dZ\b/i;
/** chrono counts relative words from a day. This rule takes no relative words, so a constant day keeps it pure. */
const REFERENCE = new Date(0);

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/**
 * The single date of a line with an English month's name ("01 October 2024 12:14"). It must have day, month and year.
 * `null` for a span of days and for several dates.
 */
export function findWrittenDate(line: string): WrittenDate | null {
  if (!/[a-z]{3}/i.test(line)) return null;
  const [found, ...others] = strict.parse(line, REFERENCE);
  if (found === undefined || others.length > 0 || found.end) return null;
  const { start, text } = found;
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const part = (name: Part): number => start.get(name) ?? 0;
  const offset =
    start.isCertain('timezoneOffset') && CLEAR_ZONE.test(text) ? start.get('timezoneOffset') : null;
  const time: WrittenTime | null =
    offset === null || !start.isCertain('hour')
      ? null
      : { hour: part('hour'), minute: part('minute'), second: part('second'), offset };
  return { words: text, year: part('year'), month: part('month'), day: part('day'), time };
}
