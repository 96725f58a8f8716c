/** The number of bytes that are searched for control characters. */
const SAMPLE_BYTES = 64 * 1024;
/**
 * A text may have a few stray control characters. Content with more than this share, and more than this count, is not
 * text.
 */
const MAX_CONTROL_SHARE = 0.02;
const MAX_CONTROLS = 4;

/** First bytes of files that people take for articles, and of failed downloads. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'a database'],
];

/** The kind of binary file, in words, or `null` if the bytes may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  for (const [signature, kind] of SIGNATURES) if (head.startsWith(signature)) return kind;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > Math.max(MAX_CONTROLS, sample.length * MAX_CONTROL_SHARE) ? 'a binary file' : null;
}

/** Control bytes that no charset uses for text: not tab, line ends, form feed or escape. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
