import { createHash } from 'node:crypto';

import type { ArticleInput } from '../../domain/articleInput.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { checkCharacters } from './checkCharacters.ts';
import { decodeBytes } from './decodeBytes.ts';

/** 5 MiB of input: the longest newspaper pages weigh 1 to 3 MB with their scripts, an article's text 50 KB. */
export const MAX_ARTICLE_BYTES = 5 * 1024 * 1024;

/** The received content, decoded, with its hash. */
export interface ReceivedContent {
  readonly text: string;
  readonly rawHash: string;
  /** Bytes. */
  readonly rawLength: number;
}

/** SHA-256 in hex, of bytes or of the UTF-8 bytes of a string. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Measures, decodes and checks the content of an input: TOO_LONG over `MAX_ARTICLE_BYTES`, NOT_TEXT and
 * INVALID_ENCODING for bytes, INVALID_CHARACTER, EMPTY. It changes only the charset, and so drops the byte order mark.
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
  const decoded = typeof content === 'string' ? ok(content) : decodeBytes(content, input.charset);
  if (!decoded.ok) return decoded;
  const text = checkCharacters(decoded.value, 'content');
  if (!text.ok) return text;
  return ok({ text: text.value, rawHash: sha256(content), rawLength });
}
