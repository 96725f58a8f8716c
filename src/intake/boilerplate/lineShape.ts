import type { PageWords } from '../../domain/pageWords.ts';
import { matches } from './matches.ts';

/** Marks behind the end of a sentence: closing marks, also with a space before, and marks of notes. */
const CLOSING = String.raw`(?:\s?[\p{Pe}\p{Pf}\p{Pi}"'*]|\[\d{1,3}\])*`;
/** Marks that end a sentence, in Latin, Arabic, Indic and East Asian scripts. */
const SENTENCE_END = new RegExp(`[.!?…。！？؟।]${CLOSING}$`, 'u');
/** The same without question and exclamation marks, which headlines have too. */
const STOP_END = new RegExp(`[.…。।]${CLOSING}$`, 'u');
/** A sentence that ends inside a line, before another one, a source in brackets or a web address. */
const INNER_END = new RegExp(
  String.raw`[\p{Ll}\d%)"”][.!?]${CLOSING}\s+(?:["“‘'([]*[\p{Lu}\d]|[([@#—–-]|pic\.|https?:)`,
  'u',
);
/** Scripts without spaces between words; two characters of them count as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Fewer words with a full stop are names ("Marrel Co."), not sentences to be kept at all costs. */
const MIN_SENTENCE_WORDS = 3;
/** A line in which only an inner sentence ends must be this long: titles of people and initials have full stops too. */
const MIN_INNER_WORDS = 8;
/** A clause without a full stop must be this long before it counts as prose. */
const MIN_CLAUSE_WORDS = 6;
/** Headlines and menu entries have fewer words. */
const MIN_PROSE_WORDS = 25;

/** How many words a line has. */
export function wordCount(line: string): number {
  const spaced = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.floor((line.match(UNSPACED)?.length ?? 0) / 2);
}

/** Whether a line holds a whole sentence: it ends as one, or one ends inside it, or it ends with a colon. */
export function isSentence(line: string): boolean {
  const words = wordCount(line);
  if (words < MIN_SENTENCE_WORDS) return false;
  if (SENTENCE_END.test(line) || words >= MIN_PROSE_WORDS) return true;
  return (
    (line.endsWith(':') && words >= MIN_CLAUSE_WORDS) || (words >= MIN_INNER_WORDS && INNER_END.test(line))
  );
}

/** Whether a line ends with a full stop or its like; headlines do not. */
export function endsWithStop(line: string): boolean {
  return STOP_END.test(line) && wordCount(line) >= MIN_SENTENCE_WORDS;
}

/** Whether a line is a clause although its full stop is missing. */
export function isOpenClause(line: string, { finiteVerbs }: PageWords): boolean {
  return wordCount(line) >= MIN_CLAUSE_WORDS && matches(finiteVerbs, line);
}

/** Whether a line may belong to the article, and so must stay. */
export function isProse(line: string, pageWords: PageWords): boolean {
  return isSentence(line) || isOpenClause(line, pageWords);
}
