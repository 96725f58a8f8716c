import { findDate } from '../metadata/readDate.ts';

const DATE_LABEL =
  /^(?:(?:first |originally |last )?(?:published|posted|created|updated|modified|edited|date|time|on)(?: (?:on|at|date))?\s*[:|]?\s+|[|•·]\s*)+/i;
/** Words beside the date that a date line may have: "| 5 min read", "Kyiv", "GMT". */
const MAX_OTHER_WORDS = 3;
const DATE_MARKER =
  /^(?:date|published|posted|updated)\s*:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{4,25})?)\s+(?=\S)/i;
const BYLINE =
  /^(?:[Bb]y:?|BY:?|[Ww]ritten by|[Rr]eport(?:ing|ed) by|[Ss]tory by|[Aa]uthor:)\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,| and| &| \||,? de| van| von| der| al| bin| of| in| for| the)* \p{Lu}[\p{L}\p{M}.'’-]*){0,11})$/u;
const AGENCY =
  /\b(?:AP|AFP|Reuters|UPI|DPA|ANSA|Associated Press|Agence France-Presse|TASS|Xinhua|Bloomberg|Interfax)\b|\|/;

/** The date of a line that is nothing but the date of the article; `updated` where it says so of itself. */
export function parseDateLine(line: string): { readonly iso: string; readonly updated: boolean } | null {
  const label = DATE_LABEL.exec(line)?.[0] ?? '';
  const found = findDate(line.slice(label.length));
  if (found === null) return null;
  const others = found.rest.split(/[^\p{L}]+/u).filter((word) => word !== '' && !isDateWord(word));
  return others.length > MAX_OTHER_WORDS
    ? null
    : { iso: found.iso, updated: /updated|modified|edited/i.test(label) };
}

const isDateWord = (word: string): boolean =>
  /^(?:[ap]m?|at|gmt|utc|[a-z]{1,2}[sd]?t|min|minutes?|read|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i.test(
    word,
  );

/** A date at the very start of a text that is not part of its first sentence ("date 2024-03-20 The minister ..."). */
export function parseDateMarker(line: string): { readonly value: string; readonly length: number } | null {
  const match = DATE_MARKER.exec(line);
  return match === null ? null : { value: match[1] ?? '', length: match[0].length };
}

/** The names of a byline, and whether an agency is among them: then it says where the report is from, and not only who wrote it. */
export function parseByline(line: string): { readonly names: string; readonly agency: boolean } | null {
  const names = BYLINE.exec(line)?.[1];
  return names === undefined ? null : { names: names.replace(/\.$/, ''), agency: AGENCY.test(names) };
}
