/** The signature, the flags, and the length of an optional extension before the rows. */
const HEADER_BYTES = 19;
const LENGTH_BYTES = 4;
const COUNT_BYTES = 2;
/** PostgreSQL counts the microseconds of an instant from the year 2000. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
/** Within this range the microseconds of an instant are exact: 285 years before and after 2000. */
const EXACT_HIGH_WORD = 2 ** 21;

/**
 * Reads rows in PostgreSQL's binary COPY format, field by field. A field has a length of 4 bytes (-1 for null) and its
 * value as its type sends it. The format: https://www.postgresql.org/docs/15/sql-copy.html ("Binary Format"). The first
 * field of each row must be a `bigint` that identifies it.
 */
export class CopyBinaryReader {
  readonly bytes: Buffer;
  /** The first field of the row. */
  number = -1;
  /** Whether there are no more rows. */
  isDone = false;
  /** The start and end of the field's value; for null the end is before the start. */
  from: number;
  to: number;
  /** The number of unread fields in the row. */
  #ahead = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const header = bytes.length === 0 ? 0 : HEADER_BYTES + bytes.readInt32BE(HEADER_BYTES - LENGTH_BYTES);
    this.from = this.to = header;
  }

  /** Moves to the next row and its first field; `false` if there is none. */
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

  /** Moves to the next field of the row. */
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

  /**
   * A `timestamptz` in whole milliseconds from 1970; NaN if it is null, not whole, or too far from 2000 to be exact.
   */
  instant(): number {
    if (this.isNull) return NaN;
    const high = this.bytes.readInt32BE(this.from);
    if (high >= EXACT_HIGH_WORD || high < -EXACT_HIGH_WORD) return NaN;
    const micros = this.#wide();
    return micros % 1_000 === 0 ? EPOCH_MS + micros / 1_000 : NaN;
  }

  /** 64 bits as a number, exact up to 53 bits. */
  #wide(): number {
    return this.bytes.readInt32BE(this.from) * 2 ** 32 + this.bytes.readUInt32BE(this.from + LENGTH_BYTES);
  }
}
