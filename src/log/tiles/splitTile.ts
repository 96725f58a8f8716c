import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { HASH_BYTES } from '../merkle/hashes.ts';
import type { Hash } from '../merkle/hashes.ts';
import { formatTilePath } from './tilePath.ts';
import type { TilePath } from './tilePath.ts';

/** The hashes of a tile, in their order. Throws ErrorWithRemedy (LOG) if its bytes do not fit its width. */
export function splitTile(tile: TilePath, bytes: Uint8Array): Hash[] {
  if (bytes.length !== tile.width * HASH_BYTES) {
    throw new ErrorWithRemedy(
      'LOG',
      `${formatTilePath(tile)} of the log has ${bytes.length} bytes instead of ${tile.width * HASH_BYTES}.`,
      'Ask the operator of the log.',
    );
  }
  return Array.from({ length: tile.width }, (_, n) => bytes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES));
}
