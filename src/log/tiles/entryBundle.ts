import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';

/** The greatest value of an entry bundle's length prefix: 16 bits. */
export const MAX_ENTRY_BYTES = 65_535;
const LENGTH_BYTES = 2;

/** Writes entries one after the other, each with its length in front (https://c2sp.org/tlog-tiles). */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(LENGTH_BYTES);
      // Throws a RangeError above 65,535 bytes; each stored entry is shorter.
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** Reads the entries of a bundle. */
export function decodeEntryBundle(bundle: Uint8Array): Result<Uint8Array[], string> {
  const bytes = Buffer.from(bundle.buffer, bundle.byteOffset, bundle.length);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const begin = at + LENGTH_BYTES;
    if (begin > bytes.length) return fail(`entry ${entries.length} is cut off in its length`);
    at = begin + bytes.readUInt16BE(begin - LENGTH_BYTES);
    if (at > bytes.length) return fail(`entry ${entries.length} is cut off`);
    entries.push(bytes.subarray(begin, at));
  }
  return ok(entries);
}
