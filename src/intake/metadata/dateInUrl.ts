import type { PageWords } from '../../domain/pageWords.ts';
import { readDate } from './readDate.ts';

/** "/2024/06/12/", "/2024/jun/12/", "/2024-06-12-", "/20240612/". */
const PATH_DATES: readonly RegExp[] = [
  /\/((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/,
  /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i,
  /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/,
];

/** The day that the path of a web address holds, as a date to be read. */
export function dateInUrl(url: string | null, pageWords: PageWords): string | null {
  if (url === null) return null;
  const { pathname } = new URL(url);
  for (const pattern of PATH_DATES) {
    const [, year = '', month = '', day = ''] = pattern.exec(pathname) ?? [];
    const words = /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
    const date = year === '' ? null : readDate(words, pageWords);
    if (date !== null) return date;
  }
  return null;
}
