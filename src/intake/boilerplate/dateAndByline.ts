import type { PageWords } from '../../domain/pageWords.ts';
import { findDate } from '../metadata/readDate.ts';
import { matches } from './matches.ts';

/** Words beside the date that a date line may have: "| 5 min read", "Kyiv", "GMT". */
const MAX_OTHER_WORDS = 3;

/** The first match of a list of patterns. */
function firstMatch(patterns: readonly RegExp[], line: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

/** The date of a line that holds only the date of the article; `updated` if the line says so of itself. */
export function parseDateLine(
  line: string,
  pageWords: PageWords,
): { readonly iso: string; readonly updated: boolean } | null {
  const label = firstMatch(pageWords.dateLabels, line)?.[0] ?? '';
  const found = findDate(line.slice(label.length), pageWords);
  if (found === null) return null;
  const others = found.rest
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !matches(pageWords.dateWords, word));
  return others.length > MAX_OTHER_WORDS
    ? null
    : { iso: found.iso, updated: matches(pageWords.updateLabels, label) };
}

/** A date at the very start of a text that is not part of its first sentence ("date 2024-03-20 The minister ..."). */
export function parseDateMarker(
  line: string,
  pageWords: PageWords,
): { readonly value: string; readonly length: number } | null {
  const match = firstMatch(pageWords.dateMarkers, line);
  return match === null ? null : { value: match[1] ?? '', length: match[0].length };
}

/** The names of a byline, and whether an agency is among them: then it tells the source of the report as well. */
export function parseByline(
  line: string,
  pageWords: PageWords,
): { readonly names: string; readonly agency: boolean } | null {
  const names = firstMatch(pageWords.bylines, line)?.[1];
  if (names === undefined) return null;
  const agency = names.includes('|') || matches(pageWords.agencies, names);
  return { names: names.replace(/\.$/, ''), agency };
}
