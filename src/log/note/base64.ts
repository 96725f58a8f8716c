/**
 * The bytes of a standard Base64 text (RFC 4648, section 4); `null` if the text is not Base64, or not the one
 * way to write the bytes.
 */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

export const encodeBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
