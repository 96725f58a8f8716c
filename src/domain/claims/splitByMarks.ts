import type { Span } from './span.ts';

/** A piece of a text and the marks of all spans that cover it. */
export interface Segment<Mark> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `within` at the ends of marked spans: pieces in order, without gap or overlap, each with the marks that cover
 * it, in the order they were given. Spans may overlap and may reach beyond `within`. O(n log n + output).
 */
export function splitByMarks<Mark>(
  within: Span,
  marked: readonly { readonly span: Span; readonly mark: Mark }[],
): readonly Segment<Mark>[] {
  const inside = marked
    .map(({ span, mark }, order) => ({
      start: Math.max(span.start, within.start),
      end: Math.min(span.end, within.end),
      mark,
      order,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const cuts = [
    ...new Set([within.start, within.end, ...inside.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? within.end;
    open = open.filter((span) => span.end > start);
    for (let span = inside[next]; span && span.start <= start; span = inside[next]) {
      open.push(span);
      next++;
    }
    const marks = [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark);
    segments.push({ start, end, marks });
  }
  return segments;
}
