import { createHmac } from 'node:crypto';

/** The hashes of an article's text and of the bytes that it came in as. */
export interface TextHashes {
  readonly textHash: string;
  readonly rawHash: string;
}

/** What an erased text is known again by. */
export type TextMarks = (hashes: TextHashes) => readonly string[];

/** What the secret of the marks is derived for from the key of the log. */
export const ERASED_TEXTS = 'consilience erased texts/1';

/**
 * Marks by which a text is known again while nothing of it is kept: HMACs with SHA-256, in hexadecimal, of its hash and of
 * that of the bytes it came in as. Without the secret nobody can tell whether a text is the one that was erased, even
 * where he guesses it right; so the secret must not be where the marks are.
 */
export const textMarks =
  (secret: Uint8Array): TextMarks =>
  ({ textHash, rawHash }) =>
    [`text ${textHash}`, `raw ${rawHash}`].map((what) =>
      createHmac('sha256', secret).update(what).digest('hex'),
    );
