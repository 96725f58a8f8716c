/** Signature, flags and the length of what else may stand in front of the rows. */
const HEADER_BYTES = 19;
const LENGTH_BYTES = 4;
const COUNT_BYTES = 2;
/** PostgreSQL counts the microseconds of an instant from the year 2000. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
/** Within this the microseconds of an instant are exact: 285 years before and after 2000. */
const EXACT_HIGH_WORD = 2 ** 21;

/**
 * Goes through rows in PostgreSQL's binary form of COPY, field by field: each has 4 bytes of length, or -1 where it is null,
 * and its value as its type sends it (https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format"). The first
 * field of each row is a `bigint` that it is told by.
 */
export class CopyBinaryReader {
  readonly bytes: Buffer;
  /** The first field of the row. */
  number = -1;
  /** Whether there was no further row. */
  isDone = false;
  /** Where the value of the field begins and ends; where it is null, it ends before it begins. */
  from: number;
  to: number;
  /** Fields of the row that were not gone to yet. */
  #ahead = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const header = bytes.length === 0 ? 0 : HEADER_BYTES + bytes.readInt32BE(HEADER_BYTES - LENGTH_BYTES);
    this.from = this.to = header;
  }

  /** Goes to the next row, and in it to the first field; `false` where there is none. */
  next(): boolean {
    while (this.#ahead > 0) this.field();
    const at = Math.max(this.from, this.to);
    const count = at + COUNT_BYTES > this.bytes.length ? -1 : this.bytes.readInt16BE(at);
    if (count < 0) {
      this.isDone = true;
      return false;
    }
    this.#ahead = count;
    this.from = this.to = at + COUNT_BYTES;
    this.field();
    this.number = this.#wide();
    return true;
  }

  /** Goes to the next field of the row. */
  field(): void {
    const at = Math.max(this.from, this.to);
    const length = this.bytes.readInt32BE(at);
    this.from = at + LENGTH_BYTES;
    this.to = this.from + length;
    this.#ahead--;
  }

  get isNull(): boolean {
    return this.to < this.from;
  }

  text(): string {
    return this.bytes.toString('utf8', this.from, this.to);
  }

  /** The bytes themselves, not a copy of them. */
  value(): Buffer {
    return this.bytes.subarray(this.from, this.to);
  }

  /** A `timestamptz` in whole milliseconds from 1970; NaN where it is null, not whole, or too far off to be told exactly. */
  instant(): number {
    if (this.isNull) return NaN;
    const high = this.bytes.readInt32BE(this.from);
    if (high >= EXACT_HIGH_WORD || high < -EXACT_HIGH_WORD) return NaN;
    const micros = this.#wide();
    return micros % 1_000 === 0 ? EPOCH_MS + micros / 1_000 : NaN;
  }

  /** 64 bits as a number, exact within 53 of them. */
  #wide(): number {
    return this.bytes.readInt32BE(this.from) * 2 ** 32 + this.bytes.readUInt32BE(this.from + LENGTH_BYTES);
  }
}
