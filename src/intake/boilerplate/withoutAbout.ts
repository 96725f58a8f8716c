import type { PageWords } from '../../domain/pageWords.ts';
import type { Block } from '../text/block.ts';
import { wordCount } from './lineShape.ts';
import { matches } from './matches.ts';

/** The description of an author or company is among the last blocks of an article. */
const NEAR_THE_END = 6;
/** Characters of a paragraph that show it. */
const LOOKED_AT = 400;
/** A heading of such a description has few words. */
const MAX_HEADING_WORDS = 10;

/**
 * The blocks without the description of the author or company at their end. One that names itself ("About the author")
 * goes with all below it. At least half of the blocks stay: an article may be about a reporter.
 */
export function withoutAbout(blocks: readonly Block[], pageWords: PageWords): readonly Block[] {
  const from = Math.max(blocks.length - NEAR_THE_END, Math.ceil(blocks.length / 2));
  const tail = blocks.slice(from);
  const headingAt = tail.findIndex(
    ({ text }) => wordCount(text) <= MAX_HEADING_WORDS && matches(pageWords.aboutHeadings, text),
  );
  const named = headingAt < 0 ? tail : tail.slice(0, headingAt);
  const kept = named.filter(
    ({ kind, text }) => kind !== 'paragraph' || !matches(pageWords.biographies, text.slice(0, LOOKED_AT)),
  );
  return [...blocks.slice(0, from), ...kept];
}
