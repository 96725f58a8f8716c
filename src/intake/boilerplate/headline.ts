import type { PageWords } from '../../domain/pageWords.ts';
import { parseByline, parseDateLine } from './dateAndByline.ts';
import { boilerplateKind } from './boilerplateLine.ts';
import { MAX_BOILERPLATE_LENGTH } from './matches.ts';
import { endsWithStop, isOpenClause, wordCount } from './lineShape.ts';
import { matches } from './matches.ts';

const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 30;
const MIN_NARRATIVE_WORDS = 12;
/** Addresses, and marks that announce something else at the end of a line; headlines do not have them. */
const NO_HEADLINE = /https?\s?:|www\s?\.|[:;,–—-]["'”’]?$/i;
const LEADING_MARKS = /^[^\p{L}\p{N}"'“‘«(@#$€£]+/u;
/** "Headline | Name of the Outlet": up to four words behind a separator. */
const SITE_NAME = /^(.{20,}?)\s+[|–—-]\s+\S{1,30}(?: \S{1,30}){0,3}$/;

/** Whether a line may be the headline of an article: some words, no full stop, no label, date or byline. */
export function isHeadline(line: string, pageWords: PageWords): boolean {
  if (line.length > MAX_BOILERPLATE_LENGTH) return false;
  const words = wordCount(line);
  return (
    words >= MIN_TITLE_WORDS &&
    words <= MAX_TITLE_WORDS &&
    !endsWithStop(line) &&
    !NO_HEADLINE.test(line) &&
    !matches(pageWords.notHeadlines, line) &&
    !isNarrative(line, words, pageWords) &&
    /\p{L}{2}.*\p{L}{2}/u.test(line) &&
    !isPageLabel(line, pageWords)
  );
}

/**
 * Whether a line reads like a sentence that lost its full stop: long, with a finite verb and its articles in place, which headlines
 * leave out.
 */
const isNarrative = (line: string, words: number, pageWords: PageWords): boolean =>
  words >= MIN_NARRATIVE_WORDS && isOpenClause(line, pageWords) && countArticles(line, pageWords) >= 2;

const countArticles = (line: string, { articles }: PageWords): number =>
  articles.reduce((count, article) => count + (line.match(article)?.length ?? 0), 0);

/** Whether a line is boilerplate, a date or a byline, and so neither a headline nor a menu entry. */
export const isPageLabel = (line: string, pageWords: PageWords): boolean =>
  boilerplateKind(line, pageWords) !== null ||
  parseDateLine(line, pageWords) !== null ||
  parseByline(line, pageWords) !== null;

/** A headline as the title of its article: without marks in front and the date behind. */
export const cleanTitle = (line: string, { headlineDates }: PageWords): string =>
  headlineDates.reduce((rest, date) => rest.replace(date, ''), line).replace(LEADING_MARKS, '');

/** Whether a line holds only the title; the name of the outlet may follow. */
export function sameTitle(line: string, title: string | null, pageWords: PageWords): boolean {
  if (title === null || line.length > MAX_BOILERPLATE_LENGTH) return false;
  const wanted = lettersOf(cleanTitle(title, pageWords));
  const words = cleanTitle(line, pageWords);
  const site = SITE_NAME.exec(words)?.[1];
  return wanted !== '' && (lettersOf(words) === wanted || (site !== undefined && lettersOf(site) === wanted));
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
