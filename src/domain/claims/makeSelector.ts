import type { CodePoints } from './codePoints.ts';
import type { Span, Words } from './span.ts';

/** The place of the words, after the W3C Web Annotation TextQuoteSelector and TextPositionSelector. */
export interface Selector extends Words {
  /** Up to `SELECTOR_CONTEXT` code points before and after, to find the words again in another copy. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points of context kept on each side of a selector: enough to find the words again in a changed copy. */
const SELECTOR_CONTEXT = 32;

/** The selector of a span of a text. The span must lie within the text. */
export function makeSelector(points: CodePoints, span: Span): Selector {
  const { start, end } = span;
  return {
    start,
    end,
    exact: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - SELECTOR_CONTEXT), start),
    suffix: points.slice(end, Math.min(points.length, end + SELECTOR_CONTEXT)),
  };
}
