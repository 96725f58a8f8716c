const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];

/** From this number of bytes on, calling native search and comparison is faster. */
const LONG_STRING = 64;

const IS_HEX = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number('0123456789abcdef'.includes(String.fromCharCode(byte))),
);

/** The number of instants in an article or two. */
const MAX_INSTANTS = 16;

/** Walks through the bytes of an entry as long as they match. */
export class JsonMatcher {
  #leaf: Buffer = Buffer.alloc(0);
  #at = 0;
  /** The texts of the last instants: one transaction, and one article, repeat them. */
  readonly #instants = new Map<number, string>();

  begin(leaf: Uint8Array): void {
    this.#leaf = Buffer.isBuffer(leaf) ? leaf : Buffer.from(leaf.buffer, leaf.byteOffset, leaf.length);
    this.#at = 0;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#leaf.length;
  }

  /** Whether these bytes come next; if so, moves behind them. */
  match(expected: Uint8Array): boolean {
    return this.matchBytes(expected, 0, expected.length);
  }

  matchByte(expected: number): boolean {
    if (this.#leaf[this.#at] !== expected) return false;
    this.#at++;
    return true;
  }

  /** The same for a part of a byte array. */
  matchBytes(expected: Uint8Array, from: number, to: number): boolean {
    const leaf = this.#leaf;
    let at = this.#at;
    for (let n = from; n < to; n++) if (leaf[at++] !== expected[n]) return false;
    this.#at = at;
    return true;
  }

  /** The same for ASCII text. */
  matchAscii(expected: string): boolean {
    const leaf = this.#leaf;
    let at = this.#at;
    for (let n = 0; n < expected.length; n++) if (leaf[at++] !== expected.charCodeAt(n)) return false;
    this.#at = at;
    return true;
  }

  /** Whether UTF-8 text comes next as a JSON string, as RFC 8785 writes it (section 3.2.2.2). */
  matchString(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from >= LONG_STRING && this.#takesPlain(bytes, from, to)) return true;
    const leaf = this.#leaf;
    let at = this.#at;
    if (leaf[at++] !== QUOTE) return false;
    for (let n = from; n < to; n++) {
      const byte = bytes[n] ?? 0;
      if (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH) {
        if (leaf[at++] !== byte) return false;
      } else {
        this.#at = at;
        // JSON.stringify escapes the same characters in the same way as RFC 8785.
        if (!this.matchAscii(JSON.stringify(String.fromCharCode(byte)).slice(1, -1))) return false;
        at = this.#at;
      }
    }
    if (leaf[at++] !== QUOTE) return false;
    this.#at = at;
    return true;
  }

  /** The same for a string without escapes; several times as fast for a long string. */
  #takesPlain(bytes: Uint8Array, from: number, to: number): boolean {
    const leaf = this.#leaf;
    const begin = this.#at + 1;
    const end = begin + to - from;
    if (leaf[this.#at] !== QUOTE || leaf.indexOf(QUOTE, begin) !== end) return false;
    const escape = leaf.indexOf(BACKSLASH, begin);
    if ((escape >= 0 && escape < end) || leaf.compare(bytes, from, to, begin, end) !== 0) return false;
    this.#at = end + 1;
    return true;
  }

  /** Whether an instant comes next, in milliseconds from 1970; NaN never does. */
  matchInstant(instant: number): boolean {
    if (Number.isNaN(instant)) return false;
    let text = this.#instants.get(instant);
    if (text === undefined) {
      text = `"${new Date(instant).toISOString()}"`;
      if (this.#instants.size === MAX_INSTANTS) this.#instants.clear();
      this.#instants.set(instant, text);
    }
    return this.matchAscii(text);
  }

  /** Whether a JSON string of this number of hexadecimal digits comes next. */
  matchHex(digits: number): boolean {
    const leaf = this.#leaf;
    const end = this.#at + 1 + digits;
    if (leaf[this.#at] !== QUOTE || leaf[end] !== QUOTE) return false;
    for (let at = this.#at + 1; at < end; at++) if (IS_HEX[leaf[at] ?? 0] !== 1) return false;
    this.#at = end + 1;
    return true;
  }
}
