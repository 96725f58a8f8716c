import { createHmac } from 'node:crypto';

/** The hashes of an article's text and of the bytes that it came in as. */
export interface TextHashes {
  readonly textHash: string;
  readonly rawHash: string;
}

/** The marks by which the ledger recognises an erased text. */
export type TextMarks = (hashes: TextHashes) => readonly string[];

/** The purpose for which the secret of the marks is derived from the log's key. */
export const ERASED_TEXTS = 'consilience erased texts/1';

/**
 * Marks by which the ledger recognises a text without keeping it. They are HMACs (SHA-256, hexadecimal) of its hash,
 * and of the hash of its original bytes. Without the secret, a reader who guesses the text can't confirm the guess. So
 * the secret must not be stored with the marks.
 */
export const textMarks =
  (secret: Uint8Array): TextMarks =>
  ({ textHash, rawHash }) =>
    [`text ${textHash}`, `raw ${rawHash}`].map((what) =>
      createHmac('sha256', secret).update(what).digest('hex'),
    );
