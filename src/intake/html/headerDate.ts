import type { PageWords } from '../../domain/pageWords.ts';
import { parseDateLine } from '../boilerplate/dateAndByline.ts';
import { sameTitle } from '../boilerplate/headline.ts';
import { isProse } from '../boilerplate/lineShape.ts';
import type { Block } from '../text/block.ts';

/** Lines below the headline that may hold the date: deck, byline, share buttons. */
const REACH_BELOW = 12;
const REACH_ABOVE = 3;

/**
 * The date in the lines around the headline of a page, as far as the first prose: pages print it outside the element of
 * the article too. On a page without headings these are its first lines. `published` beats `updated`, below beats above.
 */
export function headerDate(
  blocks: readonly Block[],
  title: string | null,
  pageWords: PageWords,
): string | null {
  const titleAt = blocks.findLastIndex(
    ({ kind, text }) => kind === 'heading' && sameTitle(text, title, pageWords),
  );
  const from = titleAt >= 0 ? titleAt : blocks.findIndex(({ kind }) => kind === 'heading');
  const below = blocks.slice(from + 1, from + 1 + REACH_BELOW);
  const prose = below.findIndex(
    ({ text }) => isProse(text, pageWords) && parseDateLine(text, pageWords) === null,
  );
  const above = blocks.slice(Math.max(0, from - REACH_ABOVE), Math.max(0, from)).reverse();
  const dates = [...(prose < 0 ? below : below.slice(0, prose + 1)), ...above].map(({ text }) =>
    parseDateLine(text, pageWords),
  );
  return (dates.find((date) => date?.updated === false) ?? dates.find((date) => date !== null))?.iso ?? null;
}
