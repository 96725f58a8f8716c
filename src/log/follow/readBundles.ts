import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { readAhead, steps } from '../readAhead.ts';
import type { Hash } from '../merkle/hashes.ts';
import { decodeEntryBundle } from '../tiles/entryBundle.ts';
import { splitTile } from '../tiles/splitTile.ts';
import { formatTilePath, TILE_WIDTH } from '../tiles/tilePath.ts';
import type { TilePath } from '../tiles/tilePath.ts';
import type { RemoteLog } from './remoteLog.ts';

/** Consecutive entries, each with its hash in the tree. */
export interface Bundle {
  /** The position of the first. */
  readonly from: number;
  /** An erased entry has no bytes. */
  readonly entries: readonly Uint8Array[];
  readonly hashes: readonly Hash[];
}

/**
 * Each costs a round trip, so reading ahead hides the network's delay; the longest bundle has 17 megabytes.
 */
const BUNDLES_AHEAD = 8;

/**
 * The entries of a log from the position `from` on, up to but without `to`, bundle by bundle, some read ahead. Throws
 * ErrorWithRemedy (LOG) if a bundle or its tile is malformed.
 */
export const readBundles = (log: RemoteLog, from: number, to: number): AsyncGenerator<Bundle> =>
  readAhead(steps(from - (from % TILE_WIDTH), to, TILE_WIDTH), BUNDLES_AHEAD, (begin) =>
    readBundle(log, begin / TILE_WIDTH, { from, to }),
  );

async function readBundle(
  log: RemoteLog,
  index: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Bundle> {
  const begin = index * TILE_WIDTH;
  const width = Math.min(TILE_WIDTH, to - begin);
  const hashTile: TilePath = { level: 0, index, width };
  const bundleTile: TilePath = { level: 'entries', index, width };
  const [hashes, bundle] = await Promise.all([log.tile(hashTile), log.tile(bundleTile)]);
  const skipped = Math.max(0, from - begin);
  return {
    from: begin + skipped,
    entries: entriesOf(bundleTile, bundle).slice(skipped),
    hashes: splitTile(hashTile, hashes).slice(skipped),
  };
}

function entriesOf(tile: TilePath, bytes: Uint8Array): readonly Uint8Array[] {
  const entries = decodeEntryBundle(bytes);
  const trouble = entries.ok
    ? `it has ${entries.value.length} entries instead of ${tile.width}`
    : entries.error;
  if (entries.ok && entries.value.length === tile.width) return entries.value;
  throw new ErrorWithRemedy(
    'LOG',
    `${formatTilePath(tile)} of the log is not a bundle of its entries: ${trouble}.`,
    'Ask the operator of the log.',
  );
}
