import type { Extent } from '../../../../text/extent.ts';
import { names } from '../../names.ts';
import type { Wire } from '../../../../speech/attribution/wire.ts';

/** Datelines and bylines are at the beginning; an agency's closing line is at the end. */
const OPENING_PARAGRAPHS = 8;
const CLOSING_PARAGRAPHS = 4;
/** The reach of the search for a dateline or byline in its paragraph, in UTF-16 units. */
const LINE_UNITS = 160;

/** "GENEVA (Reuters) -", "WASHINGTON, Sept. 26 (AP) —". */
const DATELINE = /^(?:(?:\p{Lu}[\p{L}.'’-]*|\d+)[\s,/]+){1,10}\(([\p{L}][\p{L}\s-]{1,30})\)\s*(?:--?|[–—:])/u;
/** "By Jane Roe | AP", "By Jane Roe, Associated Press", "By The Associated Press". */
const BYLINE =
  /^by\s[^|\n]{0,80}?(?:\||,|–|—|-|\bof\b|\bthe\b|\bat\b)\s*(?:the\s)?([\p{L}][\p{L}\s-]{1,30})$/iu;
const BARE_BYLINE = /^by\s(?:the\s)?([\p{L}][\p{L}\s-]{1,30})$/iu;
/** "(Reporting by Jane Roe; ...)" is how one agency ends, "© 2024 AFP" how others do. */
const CREDIT =
  /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s)?(?:the\s)?([\p{L}][\p{L}\s-]{1,30}?)(?:[.,]|$)/iu;
const ALONE = /^(?:source:\s*|\(|–\s|—\s)?(?:the\s)?([\p{L}][\p{L}\s-]{1,30}?)\)?$/iu;

function agency(line: string, pattern: RegExp, offset: number, note: string): Wire | null {
  const found = pattern.exec(line);
  const words = found?.[1]?.trim();
  if (found === null || words === undefined) return null;
  const name = names.agencies[words.toLowerCase()];
  if (name === undefined) return null;
  const start = offset + found.index + found[0].lastIndexOf(words);
  return { name, source: { start, end: start + words.length }, note };
}

/** The agencies named in datelines, bylines and credit lines of an article: it relays them as a whole. */
export function findWires(text: string, paragraphs: readonly Extent[]): Wire[] {
  const wires: Wire[] = [];
  const count = paragraphs.length;
  paragraphs.forEach((paragraph, index) => {
    if (index >= OPENING_PARAGRAPHS && index < count - CLOSING_PARAGRAPHS) return;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LINE_UNITS)).trimEnd();
    const whole = paragraph.end - paragraph.start <= LINE_UNITS;
    const found =
      agency(line, DATELINE, paragraph.start, 'a dateline names the agency') ??
      (whole
        ? (agency(line, BYLINE, paragraph.start, 'a byline names the agency') ??
          agency(line, BARE_BYLINE, paragraph.start, 'a byline names the agency') ??
          agency(line, CREDIT, paragraph.start, 'a credit line names the agency') ??
          agency(line, ALONE, paragraph.start, 'a line of its own names the agency'))
        : null);
    if (found !== null && !wires.some((wire) => wire.name === found.name)) wires.push(found);
  });
  return wires;
}
