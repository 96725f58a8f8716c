import type { Selector, Span } from './claim.ts';
import type { CodePoints } from './codePoints.ts';

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
