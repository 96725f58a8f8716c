import { parseByline, parseDateLine } from './dateAndByline.ts';
import { boilerplateKind } from './boilerplateLine.ts';
import { endsWithStop, isOpenClause, wordCount } from './lineShape.ts';

const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 30;
const MIN_NARRATIVE_WORDS = 12;
/** The words of captions, addresses and lead-ins; no headline has them. */
const NO_HEADLINE =
  /\((?:photo|source|file|via|credit|image|video|published|courtesy)\b|\bview full caption\b|\b(?:image|photo|slide) \d+ of\b|https?\s?:|www\s?\.|[:;,–—-]["'”’]?$/i;
/** "Headline Posted: Saturday, 3 May 2024 ...", as television stations print it. */
const POSTED =
  /\s+(?:posted|published|(?:last )?updated):?\s+(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*$/i;
const LEADING_MARKS = /^[^\p{L}\p{N}"'“‘«(@#$€£]+/u;
/** "Headline | Name of the Outlet": up to four words behind a separator. */
const SITE_NAME = /^(.{20,}?)\s+[|–—-]\s+\S{1,30}(?: \S{1,30}){0,3}$/;

/** Whether a line may be the headline of an article: some words, no full stop, no label, date or byline. */
export function isHeadline(line: string): boolean {
  const words = wordCount(line);
  return (
    words >= MIN_TITLE_WORDS &&
    words <= MAX_TITLE_WORDS &&
    !endsWithStop(line) &&
    !NO_HEADLINE.test(line) &&
    !isNarrative(line, words) &&
    /\p{L}{2}.*\p{L}{2}/u.test(line) &&
    !isPageLabel(line)
  );
}

/**
 * Whether a line reads like a sentence that lost its full stop: long, with a finite verb and its articles in place, which headlines
 * leave out.
 */
const isNarrative = (line: string, words: number): boolean =>
  words >= MIN_NARRATIVE_WORDS && isOpenClause(line) && (line.match(/\b(?:an?|the)\b/gi)?.length ?? 0) >= 2;

/** Whether a line is furniture, a date or a byline, and so no headline and no menu entry. */
export const isPageLabel = (line: string): boolean =>
  boilerplateKind(line) !== null || parseDateLine(line) !== null || parseByline(line) !== null;

/** A headline as the title of its article: without marks in front and the date behind. */
export const cleanTitle = (line: string): string => line.replace(POSTED, '').replace(LEADING_MARKS, '');

/** Whether a line says nothing but the title; the name of the outlet may stand behind it. */
export function sameTitle(line: string, title: string | null): boolean {
  if (title === null) return false;
  const wanted = lettersOf(cleanTitle(title));
  const words = cleanTitle(line);
  const site = SITE_NAME.exec(words)?.[1];
  return wanted !== '' && (lettersOf(words) === wanted || (site !== undefined && lettersOf(site) === wanted));
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
