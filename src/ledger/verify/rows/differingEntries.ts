import type { EntryKind } from '../../kinds.ts';
import { JsonMatcher } from './jsonMatcher.ts';
import { PART_ENCODINGS, ROW_ENCODINGS } from './rowEncodings.ts';
import type { Member } from './rowEncodings.ts';
import { matchValue } from './matchValue.ts';
import { CopyBinaryReader } from './copyBinaryReader.ts';

/** The rows of one kind for the entries of a page, as COPY returned them. */
export interface CopiedRows {
  readonly rows: Buffer;
  /** The parts of claims' entries, in the order of PART_ENCODINGS; empty for other kinds. */
  readonly parts: readonly Buffer[];
}

/** Digits of a random salt or of a digest. */
const HEX_DIGITS = 64;

/**
 * Compares entries of one kind with their rows, which must be in the same order: the bytes of each entry must be
 * exactly those that its row makes. The code is independent of the code that writes entries, and it does not parse
 * them, which would be most of the work. Returns the entries that differ, or whose row is missing or duplicate.
 * describeRowDifferences names the differences.
 */
export function differingEntries<Entry extends { readonly bytes: Uint8Array }>(
  kind: EntryKind,
  entries: readonly Entry[],
  copied: CopiedRows,
): Entry[] {
  const match = new RowMatcher(kind, copied);
  return entries.filter(({ bytes }) => !match.isSame(bytes));
}

class RowMatcher {
  readonly #leaf = new JsonMatcher();
  readonly #members: readonly Member[];
  readonly #kind: Uint8Array;
  readonly #rows: CopyBinaryReader;
  readonly #parts: readonly CopyBinaryReader[];
  /** The part that comes next in the entry. */
  #part = 0;
  /** The number of the entry. */
  #number = 0;

  constructor(kind: EntryKind, { rows, parts }: CopiedRows) {
    this.#members = ROW_ENCODINGS[kind].members;
    this.#kind = Buffer.from(`,"kind":"${kind}","record":{`);
    this.#rows = new CopyBinaryReader(rows);
    this.#parts = parts.map((bytes) => new CopyBinaryReader(bytes));
    for (const tuples of [this.#rows, ...this.#parts]) tuples.next();
  }

  /** Whether the next entry has exactly the bytes that its row makes. */
  isSame(bytes: Uint8Array): boolean {
    const rows = this.#rows;
    this.#number++;
    if (!isAt(rows, this.#number)) return false;
    this.#leaf.begin(bytes);
    this.#part = 0;
    const isSame = this.#isRow(rows);
    rows.next();
    return isSame && !isAt(rows, this.#number);
  }

  #isRow(rows: CopyBinaryReader): boolean {
    const leaf = this.#leaf;
    rows.field();
    if (!leaf.matchAscii('{"id":') || !leaf.matchString(rows.bytes, rows.from, rows.to)) return false;
    if (!leaf.match(this.#kind) || !this.#areMembers(rows, this.#members)) return false;
    rows.field();
    return (
      leaf.matchAscii('},"recordedAt":') &&
      leaf.matchInstant(rows.instant()) &&
      leaf.matchAscii('}') &&
      leaf.isAtEnd
    );
  }

  #areMembers(row: CopyBinaryReader, members: readonly Member[]): boolean {
    const leaf = this.#leaf;
    let isFirst = true;
    for (const { form, first, further } of members) {
      if (form !== 'hex' && form !== 'part') {
        row.field();
        if (row.isNull) continue;
      }
      if (!leaf.match(isFirst ? first : further)) return false;
      isFirst = false;
      if (!this.#takesMember(row, form)) return false;
    }
    return true;
  }

  #takesMember(row: CopyBinaryReader, form: Member['form']): boolean {
    if (form === 'hex') return this.#leaf.matchHex(HEX_DIGITS);
    if (form === 'part') return this.#areParts();
    return matchValue(this.#leaf, row, form);
  }

  #areParts(): boolean {
    const leaf = this.#leaf;
    const [form, rows] = [PART_ENCODINGS[this.#part], this.#parts[this.#part]];
    this.#part++;
    if (!form || !rows || !leaf.matchAscii('[')) return false;
    for (let isFirst = true; isAt(rows, this.#number); rows.next(), isFirst = false) {
      if (!leaf.matchAscii(isFirst ? '{' : ',{')) return false;
      if (!this.#areMembers(rows, form.members) || !leaf.matchAscii('}')) return false;
    }
    return leaf.matchAscii(']');
  }
}

/** Skips the rows of earlier entries, and tells whether the entry with this number has a row. */
function isAt(rows: CopyBinaryReader, number: number): boolean {
  while (!rows.isDone && rows.number < number) rows.next();
  return !rows.isDone && rows.number === number;
}
