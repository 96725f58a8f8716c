import type { LeafRange } from '../merkle/subtrees.ts';

/**
 * Reads positions that are written as ranges, `12-40,43`; `to` excluded. `null` if they do not have this
 * form.
 */
export function parsePositionRanges(text: string): LeafRange[] | null {
  if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(text)) return null;
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.split('-');
    return { from: Number(from), to: Number(to) + 1 };
  });
}
