import type { TilePath } from '../tiles/tilePath.ts';

/** A remote log, which is not trusted. */
export interface RemoteLog {
  checkpoint(): Promise<string>;
  /** The bytes of a tile of hashes, or of a bundle of entries. */
  tile(tile: TilePath): Promise<Uint8Array>;
}
