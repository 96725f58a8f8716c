import type { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Layout } from '../../domain/claims/layout.ts';
import type { Extent } from './extent.ts';
import type { Paragraph } from './prose.ts';

/** The paragraphs with those of tables replaced by their cells. Linear in paragraphs and cells. */
export function cutCells(
  paragraphs: readonly Extent[],
  points: CodePoints,
  layout: Layout,
): readonly Paragraph[] {
  const tables = layout.filter(({ kind, rows }) => kind === 'TABLE' && rows.length > 0);
  if (tables.length === 0) return paragraphs;
  const cut: Paragraph[] = [];
  let at = 0;
  for (const { start, end, rows } of tables) {
    const [from, to] = [points.toUtf16(start), points.toUtf16(end)];
    for (let next = paragraphs[at]; next !== undefined && next.start < from; next = paragraphs[++at])
      cut.push(next);
    for (const row of rows)
      for (const cell of row)
        cut.push({ start: points.toUtf16(cell.start), end: points.toUtf16(cell.end), isCell: true });
    while ((paragraphs[at]?.start ?? to) < to) at++;
  }
  for (const rest of paragraphs.slice(at)) cut.push(rest);
  return cut;
}
