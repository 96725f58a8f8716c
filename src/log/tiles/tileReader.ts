import { nodeHash } from '../merkle/hashes.ts';
import type { Hash } from '../merkle/hashes.ts';
import type { ReadNodes } from '../merkle/readRanges.ts';
import type { NodeRef } from '../merkle/subtrees.ts';
import { splitTile } from './splitTile.ts';
import { LEVELS_PER_TILE } from './tileNodes.ts';
import { TILE_WIDTH } from './tilePath.ts';
import type { TilePath } from './tilePath.ts';

/**
 * Reads nodes of the tree of `size` entries from its tiles (https://c2sp.org/tlog-tiles), each tile once.
 * Nothing is trusted: the caller verifies the nodes by their proof.
 */
export function tileReader(size: number, fetchTile: (tile: TilePath) => Promise<Uint8Array>): ReadNodes {
  const tiles = new Map<string, Promise<Hash[]>>();
  const read = async (tile: TilePath): Promise<Hash[]> => splitTile(tile, await fetchTile(tile));
  const hashesOf = async (level: number, from: number, to: number): Promise<Hash[]> => {
    const index = Math.floor(from / TILE_WIDTH);
    const nodes = Math.floor(size / 2 ** (level * LEVELS_PER_TILE));
    const width = Math.min(TILE_WIDTH, nodes - index * TILE_WIDTH);
    const key = `${level}/${index}`;
    const tile = tiles.get(key) ?? read({ level, index, width });
    tiles.set(key, tile);
    const first = index * TILE_WIDTH;
    return (await tile).slice(from - first, to - first);
  };
  return (refs) =>
    Promise.all(
      refs.map(async ({ level, index }: NodeRef) => {
        const up = level % LEVELS_PER_TILE;
        const width = 2 ** up;
        const below = await hashesOf((level - up) / LEVELS_PER_TILE, index * width, (index + 1) * width);
        return joined(below);
      }),
    );
}

/** The node above a complete row of nodes. */
function joined(hashes: readonly Hash[]): Hash {
  let row = hashes;
  while (row.length > 1) {
    const below = row;
    row = Array.from({ length: below.length / 2 }, (_, n) => {
      const [left, right] = [below[2 * n], below[2 * n + 1]];
      if (!left || !right) throw new Error('a row of nodes is not complete');
      return nodeHash(left, right);
    });
  }
  const [node] = row;
  if (!node) throw new Error('there is no node to read');
  return node;
}
