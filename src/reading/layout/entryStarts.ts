import type { Layout } from '../../domain/claims/layout.ts';
import type { Prose } from '../text/prose.ts';

/** The beginnings of the entries of a live blog, in UTF-16 units, in order. */
export function entryStarts({ points }: Prose, layout: Layout): number[] {
  return layout.flatMap(({ entry, start }, at) =>
    entry !== null && entry !== (layout[at - 1]?.entry ?? null) ? [points.toUtf16(start)] : [],
  );
}
