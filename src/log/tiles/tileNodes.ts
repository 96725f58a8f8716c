import type { LeafRange } from '../merkle/subtrees.ts';
import { TILE_WIDTH } from './tilePath.ts';
import type { TilePath } from './tilePath.ts';

/** A tile has the hashes of one level of the tree in eight. */
export const LEVELS_PER_TILE = 8;

/** Adjacent nodes of one level of the tree, `to` excluded. */
export interface NodeRange extends LeafRange {
  readonly level: number;
}

/** The nodes whose hashes make up a tile, or the leaves whose entries make up a bundle. */
export function tileNodes({ level, index, width }: TilePath): NodeRange {
  const from = index * TILE_WIDTH;
  return { level: level === 'entries' ? 0 : level * LEVELS_PER_TILE, from, to: from + width };
}

/** Whether a tree of `size` leaves has all of a tile. */
export function hasTile(size: number, tile: TilePath): boolean {
  const { level, to } = tileNodes(tile);
  return to <= Math.floor(size / 2 ** level);
}
