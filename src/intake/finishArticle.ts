import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { Layout } from '../domain/claims/layout.ts';
import { CodePoints } from '../domain/claims/codePoints.ts';
import { fail, ok, refuse, type Result } from '../domain/result.ts';
import type { SenderFields } from './metadata/checkSenderFields.ts';
import { mergeMetadata, type PageMetadata } from './metadata/pageMetadata.ts';
import { LOST_CHARACTER } from './bytes/decodeAs.ts';
import { hostOf } from './metadata/hostOf.ts';
import { sha256, type ReceivedContent } from './bytes/receiveContent.ts';

/** Code points of kept text: ten times the longest magazine pieces, and a claim's offsets stay small integers. */
export const MAX_TEXT_LENGTH = 1_000_000;

/**
 * The last step of every intake: checks the kept text and title for lost characters and the length of the text, hashes
 * it, merges the metadata. The host of the address is the publisher if no name is given.
 */
export function finishArticle(
  received: ReceivedContent,
  kept: { readonly text: string; readonly layout: Layout; readonly parser: string },
  given: SenderFields,
  page: PageMetadata,
): Result<PreparedArticle> {
  const { text, layout, parser } = kept;
  if (text.trim() === '') {
    return refuse(
      'EMPTY',
      'content',
      'There is no article text in the content.',
      'Send the text of the article; a page that is built by scripts must be saved after they ran.',
    );
  }
  // UTF-16 units are never fewer than code points; so only a long text needs counting.
  if (text.length > MAX_TEXT_LENGTH && new CodePoints(text).length > MAX_TEXT_LENGTH) {
    return refuse(
      'TOO_LONG',
      'content',
      `The text of the article is longer than ${MAX_TEXT_LENGTH} characters.`,
      'Send it in parts, each as a separate article.',
    );
  }
  const metadata = mergeMetadata(given, page);
  const isDamaged = [text, metadata.title].some((kept) => kept?.includes(LOST_CHARACTER) === true);
  if (received.damage !== null && isDamaged) return fail(received.damage);
  return ok({
    externalId: given.externalId,
    ...metadata,
    publisher: metadata.publisher ?? hostOf(metadata.url),
    text,
    layout,
    textHash: sha256(text),
    rawHash: received.rawHash,
    rawLength: received.rawLength,
    parser,
  });
}
