import type { LogReader } from './logReader.ts';
import { encodeEntryBundle } from '../../log/tiles/entryBundle.ts';
import { hasTile, tileNodes } from '../../log/tiles/tileNodes.ts';
import type { TilePath } from '../../log/tiles/tilePath.ts';

/**
 * The bytes of a tile of hashes or of a bundle of entries; `null` if the last signed tree does not have all of it.
 * Throws if the stored log is shorter than the signed one.
 */
export async function readTile(read: LogReader, tile: TilePath): Promise<Uint8Array | null> {
  const latest = await read.latestCheckpoint();
  if (latest === null || !hasTile(latest.size, tile)) return null;
  const range = tileNodes(tile);
  if (tile.level === 'entries') {
    const entries = await read.entries(range.from, range.to);
    if (entries.length < tile.width) throw new Error(`entries of the bundle ${tile.index} are missing`);
    return encodeEntryBundle(entries.map(({ bytes }) => bytes));
  }
  const [nodes] = await read.nodesIn([range]);
  if (!nodes || nodes.indexes !== null)
    throw new Error(`nodes of the tile ${tile.level}/${tile.index} are missing`);
  return nodes.hashes;
}
