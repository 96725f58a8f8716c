import type { ColumnType } from '../../entrySchema.ts';
import { decimalText } from './decimalText.ts';
import type { JsonMatcher } from './jsonMatcher.ts';
import { matchJson } from './matchJson.ts';
import type { CopyBinaryReader } from './copyBinaryReader.ts';

const INTEGER_BYTES = 4;

/** Whether the value of a field comes next in the entry, in its column's form. A null never matches. */
export function matchValue(leaf: JsonMatcher, tuples: CopyBinaryReader, form: ColumnType): boolean {
  const { bytes, from, to } = tuples;
  switch (form) {
    case 'text':
      return leaf.matchString(bytes, from, to);
    case 'integer':
      return to - from === INTEGER_BYTES && leaf.matchAscii(String(bytes.readInt32BE(from)));
    case 'flag':
      return to - from === 1 && leaf.matchAscii(bytes[from] === 1 ? 'true' : 'false');
    case 'decimal': {
      const text = decimalText(bytes, from, to);
      return text !== null && leaf.matchAscii(`"${text}"`);
    }
    case 'instant':
      return leaf.matchInstant(tuples.instant());
    case 'list':
      return matchList(leaf, bytes, from);
    case 'json':
      // A `jsonb` begins with a byte for the version of its form (jsonb_send).
      return matchJson(leaf, bytes.subarray(from + 1, to));
  }
}

const LENGTH_BYTES = 4;
/** The number of dimensions, flags, the element type; then the size and lower bound of each dimension. */
const [ARRAY_HEADER_BYTES, DIMENSION_BYTES] = [12, 8];

/** A list of texts: an array of one dimension, or of none if it is empty (array_send in PostgreSQL's `arrayfuncs.c`). */
function matchList(leaf: JsonMatcher, bytes: Buffer, from: number): boolean {
  const dimensions = bytes.readInt32BE(from);
  if (dimensions === 0) return leaf.matchAscii('[]');
  if (dimensions !== 1 || !leaf.matchAscii('[')) return false;
  const size = bytes.readInt32BE(from + ARRAY_HEADER_BYTES);
  let at = from + ARRAY_HEADER_BYTES + DIMENSION_BYTES;
  for (let n = 0; n < size; n++) {
    const length = bytes.readInt32BE(at);
    at += LENGTH_BYTES;
    if (length < 0 || (n > 0 && !leaf.matchAscii(',')) || !leaf.matchString(bytes, at, at + length))
      return false;
    at += length;
  }
  return leaf.matchAscii(']');
}
