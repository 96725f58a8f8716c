import type { Extent } from '../../text/extent.ts';

/** Finds the entries that cover a stretch. */
export interface CoverIndex<T> {
  /** The entries of which one extent contains the whole of `words`, in the order they were given. */
  covering(words: Extent): T[];
}

/** Extents are filed under blocks of this many UTF-16 units: about two sentences. */
const BLOCK_UNITS = 256;

/**
 * An index over entries with extents. Entries are filed under every block of text that their extents touch, so that a
 * search looks only at near entries.
 */
export function coverIndex<T>(
  entries: readonly T[],
  extentsOf: (entry: T) => readonly Extent[],
): CoverIndex<T> {
  const blocks = new Map<number, T[]>();
  for (const entry of entries) {
    for (const { start, end } of extentsOf(entry)) {
      for (let block = Math.floor(start / BLOCK_UNITS); block * BLOCK_UNITS < end; block++) {
        const row = blocks.get(block);
        if (row === undefined) blocks.set(block, [entry]);
        else if (row.at(-1) !== entry) row.push(entry);
      }
    }
  }
  return {
    covering: (words) =>
      (blocks.get(Math.floor(words.start / BLOCK_UNITS)) ?? []).filter((entry) =>
        extentsOf(entry).some((extent) => extent.start <= words.start && words.end <= extent.end),
      ),
  };
}
