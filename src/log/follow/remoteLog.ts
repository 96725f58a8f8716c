import type { TilePath } from '../tiles/tilePath.ts';

/** A log somewhere else, of which nothing is believed. */
export interface RemoteLog {
  checkpoint(): Promise<string>;
  /** The bytes of a tile of hashes, or of a bundle of entries. */
  tile(tile: TilePath): Promise<Uint8Array>;
}
