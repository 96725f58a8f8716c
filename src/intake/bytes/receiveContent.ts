import { createHash } from 'node:crypto';

import type { ArticleInput } from '../../domain/articleInput.ts';
import { ok, refuse, type Refusal, type Result } from '../../domain/result.ts';
import { checkCharacters } from './checkCharacters.ts';
import { LOST_CHARACTER } from './decodeAs.ts';
import { decodeBytes } from './decodeBytes.ts';

/** 5 MiB of input: the longest newspaper pages weigh 1 to 3 MB with their scripts, an article's text 50 KB. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** The received content, decoded, with its hash. */
export interface ReceivedContent {
  /** With `LOST_CHARACTER` in place of bytes and characters that can't be stored. */
  readonly text: string;
  /** The refusal of a text that keeps a `LOST_CHARACTER`; `null` if every character can be stored. */
  readonly damage: Refusal | null;
  readonly rawHash: string;
  /** Bytes. */
  readonly rawLength: number;
}

/** SHA-256 in hex, of bytes or of the UTF-8 bytes of a string. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** NUL and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/**
 * Measures and decodes the content of an input: TOO_LONG over `MAX_ARTICLE_BYTES`, NOT_TEXT for bytes. It changes only
 * the charset, and so drops the byte order mark. INVALID_ENCODING and INVALID_CHARACTER are `damage`: much of a page is
 * dropped, and a stray byte there harms no article.
 */
export function receiveContent(input: ArticleInput): Result<ReceivedContent> {
  const { content } = input;
  const rawLength = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  if (rawLength > MAX_ARTICLE_BYTES) {
    return refuse(
      'TOO_LONG',
      'content',
      `The article has ${rawLength} bytes; at most ${MAX_ARTICLE_BYTES} are taken.`,
      'Send the article alone, without its page, or in parts.',
    );
  }
  const decoded =
    typeof content === 'string' ? ok({ text: content, damage: null }) : decodeBytes(content, input.charset);
  if (!decoded.ok) return decoded;
  const { text, damage } = decoded.value;
  const checked = checkCharacters(text, 'content');
  return ok({
    text: checked.ok ? text : text.replace(UNSTORABLE, LOST_CHARACTER),
    damage: damage ?? (checked.ok ? null : checked.error),
    rawHash: sha256(content),
    rawLength,
  });
}
