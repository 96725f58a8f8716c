import { HASH_BYTES } from '../merkle/hashes.ts';
import type { Hash } from '../merkle/hashes.ts';
import { isCount } from '../merkle/subtrees.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';

/** A head of the log, identified by its signed text. */
export interface HeadRef {
  readonly size: number;
  /** SHA-256 of the text of its note. Not of the whole note: witnesses may add their signatures to that later. */
  readonly textHash: Hash;
}

/**
 * The data of a head besides its tree, in extension lines (https://c2sp.org/tlog-checkpoint), which other
 * readers ignore. `time` is the time of signing in milliseconds; a cosignature has only seconds. `previous`
 * is the head that was signed before: so the heads form a chain, and none can be left out.
 */
export interface ExtensionLines {
  /** `null` if a head of another log has no such line; heads of this log always have it. */
  readonly time: Date | null;
  /** `null` for the first head of a log, and for another log's head without such a line. */
  readonly previous: HeadRef | null;
}

/** Writes the lines, each with its line end. */
export function formatExtensionLines(time: Date, previous: HeadRef | null): string {
  const chained = previous === null ? '' : `previous ${previous.size} ${encodeBase64(previous.textHash)}\n`;
  return `time ${time.toISOString()}\n${chained}`;
}

/** The lines of a checkpoint's text; lines of any other form are ignored. */
export function parseExtensionLines(text: string): ExtensionLines {
  const lines = text.split('\n').slice(3);
  const restOf = (word: string): string =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '';
  return { time: parseTime(restOf('time')), previous: parsePrevious(restOf('previous')) };
}

function parseTime(text: string): Date | null {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text ? time : null;
}

function parsePrevious(text: string): HeadRef | null {
  const [, size = '', encoded = ''] = /^([1-9]\d*) (\S+)$/.exec(text) ?? [];
  const textHash = decodeBase64(encoded);
  if (!isCount(Number(size)) || textHash?.length !== HASH_BYTES) return null;
  return { size: Number(size), textHash };
}
