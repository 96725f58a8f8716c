import type { PageWords } from '../../domain/pageWords.ts';
import { findDate } from '../metadata/readDate.ts';
import { matches, MAX_BOILERPLATE_LENGTH } from './matches.ts';

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

/** The longest line with two dates: "Published Wednesday, 18 September 2024 at 11:45 p.m. | Updated ..." */
const MAX_LINE_LENGTH = 200;
/** Marks between the parts of a date line. */
const PART_BORDER = /\s*[|•·]\s*|\s+[–—]\s+|[,;]\s+(?=\p{L})/u;

/** The date of a date line. */
export interface LineDate {
  readonly iso: string;
  /** The line says that it is the date of a revision. */
  readonly updated: boolean;
}

/** The date of a line that holds only the date of the article. Of two dates it is the one that is not a revision. */
export function parseDateLine(line: string, pageWords: PageWords): LineDate | null {
  if (line.length > MAX_LINE_LENGTH) return null;
  const whole = datedPart(line, pageWords);
  if (whole.date !== null) return whole.others > MAX_OTHER_WORDS ? null : whole.date;
  const parts = line
    .split(PART_BORDER)
    .flatMap((part) => beforeRevision(part, pageWords))
    .map((part) => datedPart(part, pageWords));
  const dates = parts.flatMap(({ date }) => date ?? []);
  const others = parts.reduce((count, part) => count + part.others, 0);
  return others > MAX_OTHER_WORDS ? null : (dates.find(({ updated }) => !updated) ?? dates[0] ?? null);
}

/** The date of a part of a line, and how many of its words say something else. */
function datedPart(
  part: string,
  pageWords: PageWords,
): { readonly date: LineDate | null; readonly others: number } {
  const label = firstMatch(pageWords.dateLabels, part)?.[0] ?? '';
  const found = findDate(part.slice(label.length), pageWords);
  const others = (found?.rest ?? part.slice(label.length))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !matches(pageWords.dateWords, word)).length;
  const updated = matches(pageWords.updateLabels, label);
  return { date: found === null ? null : { iso: found.iso, updated }, others };
}

/** A part of a line, cut where the label of a revision begins. */
function beforeRevision(part: string, { updateLabels }: PageWords): readonly string[] {
  const at = firstMatch(updateLabels, part)?.index ?? 0;
  return at === 0 ? [part] : [part.slice(0, at).replace(/[\s(,;]+$/, ''), part.slice(at).replace(/\)$/, '')];
}

/** A date at the very start of a text that is not part of its first sentence ("date 2024-03-20 The minister ..."). */
export function parseDateMarker(
  line: string,
  pageWords: PageWords,
): { readonly value: string; readonly length: number } | null {
  const match = firstMatch(pageWords.dateMarkers, line.slice(0, MAX_BOILERPLATE_LENGTH));
  return match === null ? null : { value: match[1] ?? '', length: match[0].length };
}

/** The names of a byline, and whether an agency is among them: then it tells the source of the report as well. */
export function parseByline(
  line: string,
  pageWords: PageWords,
): { readonly names: string; readonly agency: boolean } | null {
  if (line.length > MAX_BOILERPLATE_LENGTH) return null;
  const names = firstMatch(pageWords.bylines, line)?.[1];
  if (names === undefined) return null;
  const agency = names.includes('|') || matches(pageWords.agencies, names);
  return { names: names.replace(/\.$/, ''), agency };
}
