import { createHash } from 'node:crypto';

/** The text of a version, with the salt of its digests. */
export interface SaltedText {
  readonly text: string;
  readonly layout: string | null;
  readonly salt: Uint8Array;
}

/** The digests that a version's entry has instead of text and layout. The layout has no words, so its hash has no salt. */
export const textDigests = ({
  text,
  layout,
  salt,
}: SaltedText): { readonly textDigest: string; readonly layoutDigest?: string } => ({
  textDigest: saltedDigest(salt, text),
  ...(layout !== null && { layoutDigest: createHash('sha256').update(layout).digest('hex') }),
});

/** The SHA-256, in hexadecimal, of a salt followed by the UTF-8 bytes of a text. */
export const saltedDigest = (salt: Uint8Array, text: string): string =>
  createHash('sha256').update(salt).update(text).digest('hex');
