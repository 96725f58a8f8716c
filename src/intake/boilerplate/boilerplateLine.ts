import type { PageWords } from '../../domain/pageWords.ts';
import { endsWithStop, isSentence, wordCount } from './lineShape.ts';
import { matches, MAX_BOILERPLATE_LENGTH } from './matches.ts';

/** A label of a page ("Share this article on Facebook") has at most so many words. */
const MAX_LABEL_WORDS = 14;

/** A line without its boilerplate parts: a place in a gallery, the credit of a photograph, a legal notice in front. */
export const stripTrimmings = (line: string, pageWords: PageWords): string =>
  pageWords.trimmings.reduce((rest, trimming) => rest.replace(trimming, ''), line);

/** The kind of a boilerplate line: a label, notice or credit, or the announcement of a list of other articles. */
export function boilerplateKind(line: string, pageWords: PageWords): 'line' | 'leadIn' | null {
  if (line.length > MAX_BOILERPLATE_LENGTH) return null;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'line';
  if (matches(pageWords.notices, line)) return 'line';
  const words = wordCount(line);
  if (words > MAX_LABEL_WORDS) return null;
  if (isButton(line, pageWords) || matches(pageWords.labels, line)) return 'line';
  if (!endsWithStop(line) && matches(pageWords.credits, line)) return 'line';
  // "Read more about it here." is a sentence in form only; a heading that is a real sentence is not a lead-in.
  return matches(pageWords.leadIns, line) && (!isSentence(line) || matches(pageWords.sentenceLeadIns, line))
    ? 'leadIn'
    : null;
}

/** Whether a line is made of the words of buttons only. */
function isButton(line: string, { buttons, buttonFillers }: PageWords): boolean {
  const words = line.split(/[\s|•·,/:!>»()]+/).filter((word) => word !== '');
  const filled = words.every((word) => matches(buttons, word) || matches(buttonFillers, word));
  return filled && words.some((word) => matches(buttons, word));
}
