import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { isCount } from '../merkle/subtrees.ts';

/** The number of hashes or entries in a whole tile. */
export const TILE_WIDTH = 256;
/** The number of levels of tiles that the path format has room for. */
const MAX_LEVEL = 63;
const DIGITS = 3;

/** Names a tile of hashes, or a bundle of entries (https://c2sp.org/tlog-tiles). */
export interface TilePath {
  readonly level: number | 'entries';
  readonly index: number;
  /** The number of its hashes or entries: 256, or fewer for a partial one at the right edge. */
  readonly width: number;
}

/** Writes `tile/<level>/<index>[.p/<width>]`. */
export function formatTilePath({ level, index, width }: TilePath): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / DIGITS) * DIGITS, '0');
  const parts = padded.match(/\d{3}/g) ?? [];
  const path = parts.map((part, at) => (at === parts.length - 1 ? part : `x${part}`)).join('/');
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads a tile path, in its one way to be written. */
export function parseTilePath(path: string): Result<TilePath, string> {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return fail('it does not have the form of a tile path');
  const [, level = '', digits = '', width] = match;
  const tile: TilePath = {
    level: level === 'entries' ? level : Number(level),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  if (!isCount(tile.index)) return fail('its index is larger than any log');
  if (tile.level !== 'entries' && tile.level > MAX_LEVEL) return fail(`its level is above ${MAX_LEVEL}`);
  if (tile.width < 1 || tile.width > TILE_WIDTH) return fail('its width is not from 1 to 255');
  // One more zero in front, or a whole tile written as a partial one, would be a second name for the same thing.
  return formatTilePath(tile) === path ? ok(tile) : fail('it is not the one way to write this tile');
}
