import { ok, refuse, type Result } from '../../domain/result.ts';
import { binaryKind } from './binaryKind.ts';

import { decodeAs } from './decodeAs.ts';
import { guessCharset } from './guessCharset.ts';

/** The part of a page that may declare its charset (HTML standard: the first 1,024 bytes; many pages are a little late). */
const DECLARATION_REACH = 4_096;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;
/** Charsets in which every byte sequence is legal, so that a wrong declaration of them goes unnoticed. */
const ACCEPTS_ANYTHING = /^(?:iso-8859-\d+|windows-125\d|latin\d?|us-ascii|ascii|koi8-[ru]|macintosh)/i;

/**
 * Bytes of unknown charset as text. A byte order mark decides; then the sender's declaration; then the page's; then
 * whether it is UTF-8; then statistics. It never inserts U+FFFD: it refuses bytes that do not decode completely
 * (INVALID_ENCODING) or are not text (NOT_TEXT).
 */
export function decodeBytes(bytes: Uint8Array, declared: string | undefined): Result<string> {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeOrRefuse(bytes, mark);
  const wide = wideCharset(bytes);
  if (wide !== null) return decodeOrRefuse(bytes, wide);
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
  const onPage = declaredOnPage(bytes);
  const label = declared ?? onPage;
  if (label !== null && !(ACCEPTS_ANYTHING.test(label) && decodeAs(bytes, 'utf-8') !== null)) {
    return decodeOrRefuse(bytes, label);
  }
  return undeclared(bytes);
}

function undeclared(bytes: Uint8Array): Result<string> {
  const utf8 = hasEscapes(bytes) ? null : decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return ok(utf8);
  const charset = guessCharset(bytes);
  return charset === null
    ? refuseEncoding('UTF-8 (and no other charset fits)')
    : decodeOrRefuse(bytes, charset);
}

function decodeOrRefuse(bytes: Uint8Array, charset: string): Result<string> {
  const text = decodeAs(bytes, charset);
  return text === null ? refuseEncoding(charset) : ok(text);
}

const refuseEncoding = (charset: string): Result<never> =>
  refuse(
    'INVALID_ENCODING',
    'content',
    `The bytes are not valid ${charset}.`,
    'Save the article as UTF-8, or declare its charset; if it mixes charsets, export it again.',
  );

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
