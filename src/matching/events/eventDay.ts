/** A day that figures of an event are about, with the number of its articles that say so. */
export interface ToldDay {
  /** An ISO 8601 date. */
  readonly day: string;
  readonly articles: number;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** Days before the first report on which the event may have happened: a weekend, and the zones. */
const BEFORE_REPORT = 4;

const DATE_LENGTH = 10;
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, DATE_LENGTH);

/**
 * The day of an event: of the days shortly before its first report or after it, the one that most articles tell, and of
 * several the earliest. A lasting event is dated by its first report. `null` if no article has a date.
 */
export function eventDay(
  told: readonly ToldDay[],
  { start, end }: { readonly start: Date | null; readonly end: Date | null },
  lasting: boolean,
): string | null {
  const first = start === null ? null : isoDay(start.getTime());
  if (lasting && first !== null) return first;
  const earliest = start === null ? '' : isoDay(start.getTime() - BEFORE_REPORT * MS_PER_DAY);
  const latest = end === null ? '9999' : isoDay(end.getTime());
  const [best] = told
    .filter(({ day }) => day >= earliest && day <= latest)
    .sort((a, b) => b.articles - a.articles || (a.day < b.day ? -1 : 1));
  return best?.day ?? first;
}
