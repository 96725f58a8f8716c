/**
 * The bytes 0x80 to 0x9f in windows-1252. TextDecoder of Node 20 leaves them as control characters, because its fast
 * path treats the label as Latin-1. That would lose every dash and curly quotation mark of old pages.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1_CONTROLS = /[\u0080-\u009f]/g;
/** The same without NEL, which some mainframes write for a line end. */
const STRAY_CONTROL = /[\u0080-\u0084\u0086-\u009f]/;

/** The bytes decoded from a charset of the Encoding Standard, without byte order mark; `null` if they are not valid in it. */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding.startsWith('utf-')) return text;
    const mended =
      decoder.encoding === 'windows-1252'
        ? text.replace(C1_CONTROLS, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
        : text;
    return STRAY_CONTROL.test(mended) ? null : mended;
  } catch {
    return null;
  }
}
