import { ok, refuse, type Refusal, type Result } from '../../domain/result.ts';
import { binaryKind } from './binaryKind.ts';
import { decodeAs, decodeLeniently } from './decodeAs.ts';
import { guessCharset } from './guessCharset.ts';
import { utf8Share } from './utf8Share.ts';

/** The part of a page that may declare its charset (HTML standard: the first 1,024 bytes; many pages are a little late). */
const DECLARATION_REACH = 4_096;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;
/** Charsets in which every byte sequence is legal, so that a wrong declaration of them goes unnoticed. */
const ACCEPTS_ANYTHING = /^(?:iso-8859-\d+|windows-125\d|latin\d?|us-ascii|ascii|koi8-[ru]|macintosh)/i;

/** Above this share of high bytes in sequences shaped like UTF-8, a page is UTF-8 with stray bytes, whatever it declares. */
const SURE_UTF8_SHARE = 0.8;

/** A text, and the damage of its bytes. */
export interface DecodedText {
  readonly text: string;
  /** Why the text is refused if one of its `LOST_CHARACTER`s is in the kept part; `null` if no byte was lost. */
  readonly damage: Refusal | null;
}

/**
 * Bytes of unknown charset as text. A byte order mark decides; then the sender's declaration; then the page's, unless
 * the bytes are UTF-8; then whether they are UTF-8; then statistics. Bytes that are not valid in that charset become
 * `LOST_CHARACTER`, and `damage` tells it. It refuses bytes that are not text (NOT_TEXT) and unknown declarations
 * (INVALID_ENCODING).
 */
export function decodeBytes(bytes: Uint8Array, declared: string | undefined): Result<DecodedText> {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return ok(decoded(bytes, mark));
  const wide = wideCharset(bytes);
  if (wide !== null) return ok(decoded(bytes, wide));
  const binary = binaryKind(bytes);
  if (binary !== null) {
    return refuse(
      'NOT_TEXT',
      'content',
      `The content is ${binary}, not text.`,
      'Give plain text, Markdown or HTML.',
    );
  }
  if (declared !== undefined && !isCharset(declared)) {
    return refuse(
      'INVALID_ENCODING',
      'content',
      'The declared charset is not known.',
      'Declare a charset of the WHATWG Encoding Standard, or send UTF-8.',
    );
  }
  const label = declared ?? declaredOnPage(bytes);
  if (label === null) return ok(undeclared(bytes));
  const utf8 = declared === undefined || ACCEPTS_ANYTHING.test(label) ? utf8In(bytes) : null;
  return ok(utf8 ?? decoded(bytes, label));
}

const undeclared = (bytes: Uint8Array): DecodedText => {
  const utf8 = hasEscapes(bytes) ? null : decodeAs(bytes, 'utf-8');
  return utf8 === null ? decoded(bytes, guessCharset(bytes) ?? 'utf-8') : { text: utf8, damage: null };
};

/** The bytes as UTF-8 if they are that although something else is declared: whole, or with stray bytes. */
function utf8In(bytes: Uint8Array): DecodedText | null {
  if (hasEscapes(bytes)) return null;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, damage: null };
  return utf8Share(bytes) >= SURE_UTF8_SHARE ? decoded(bytes, 'utf-8') : null;
}

function decoded(bytes: Uint8Array, charset: string): DecodedText {
  const text = decodeAs(bytes, charset);
  return text === null
    ? { text: decodeLeniently(bytes, charset), damage: notValid(charset) }
    : { text, damage: null };
}

const notValid = (charset: string): Refusal => ({
  code: 'INVALID_ENCODING',
  field: 'content',
  message: `The bytes are not valid ${charset}.`,
  remedy: 'Save the article as UTF-8, or declare its charset; if it mixes charsets, export it again.',
});

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** UTF-16 without a mark: in Western text every second byte is NUL, and only every second. */
function wideCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, DECLARATION_REACH);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const most = sample.length * 0.4;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : null;
}

function declaredOnPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_REACH)).toString('latin1');
  const label = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1];
  if (label === undefined || !isCharset(label)) return null;
  // A declaration that is readable byte by byte is not UTF-16, even if it says so (HTML standard).
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isCharset(label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true });
    return true;
  } catch {
    return false;
  }
}

/** Escape sequences switch charsets in ISO-2022; such bytes are all ASCII and would pass as UTF-8. */
function hasEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
}
