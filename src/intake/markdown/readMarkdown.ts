import { htmlBlocks } from '../html/htmlBlocks.ts';
import { elementsOf } from '../html/pageNode.ts';
import { parsePage } from '../html/parsePage.ts';
import { sanitizeHtml } from '../html/sanitizeHtml.ts';
import type { Block } from '../text/block.ts';
import { textBlocks } from '../text/textBlocks.ts';
import { markdownHtml } from './markdownHtml.ts';

/** A Markdown text as blocks of its visible text, by the way of HTML: its tables and lists are the same. */
export function readMarkdown(markdown: string): readonly Block[] {
  const html = htmlOf(markdown);
  if (html === null) return textBlocks(markdown);
  const document = parsePage(`<html><body>${sanitizeHtml(html).html}</body></html>`);
  for (const element of elementsOf(document)) if (element.localName === 'body') return htmlBlocks(element);
  return [];
}

/**
 * A text with a longer line is not written by hand, and is read as plain text. The patterns of Markdown overflow the stack
 * on a line of a million characters; a limit below does not depend on the stack.
 */
const MAX_LINE_LENGTH = 200_000;

/** The text as HTML; `null` if a line is too long, or if its patterns overflow the stack. */
function htmlOf(markdown: string): string | null {
  if (markdown.split('\n').some(({ length }) => length > MAX_LINE_LENGTH)) return null;
  try {
    return markdownHtml(markdown);
  } catch {
    return null;
  }
}
