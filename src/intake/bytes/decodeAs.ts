/**
 * The bytes 0x80 to 0x9f in windows-1252. TextDecoder of Node 20 leaves them as control characters, because its fast
 * path treats the label as Latin-1. That would lose every dash and curly quotation mark of old pages.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1_CONTROLS = /[\u0080-\u009f]/g;
/** The same without NEL, which some mainframes write for a line end. */
const STRAY_CONTROL = /[\u0080-\u0084\u0086-\u009f]/g;

type Decoder = InstanceType<typeof TextDecoder>;

/** The character in place of bytes that no character of the charset has. */
export const LOST_CHARACTER = '\ufffd';

/** The bytes decoded from a charset of the Encoding Standard, without byte order mark; `null` if they are not valid in it. */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decode(bytes, decoder);
    return isUnicode(decoder) || text.search(STRAY_CONTROL) < 0 ? text : null;
  } catch {
    return null;
  }
}

/** The bytes decoded from a known charset, with `LOST_CHARACTER` in place of bytes that are not valid in it. */
export function decodeLeniently(bytes: Uint8Array, charset: string): string {
  const decoder = new TextDecoder(charset);
  const text = decode(bytes, decoder);
  return isUnicode(decoder) ? text : text.replace(STRAY_CONTROL, LOST_CHARACTER);
}

const isUnicode = ({ encoding }: Decoder): boolean => encoding.startsWith('utf-');

function decode(bytes: Uint8Array, decoder: Decoder): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(C1_CONTROLS, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
    : text;
}
