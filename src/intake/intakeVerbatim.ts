import type { ArticleInput, IntakenArticle } from '../domain/articleInput.ts';
import type { Result } from '../domain/result.ts';
import { checkedMetadata } from './checkedMetadata.ts';
import { finishArticle } from './finishArticle.ts';
import { givenFields } from './givenFields.ts';
import { NO_METADATA } from './pageMetadata.ts';
import { receiveContent } from './receiveContent.ts';
import { removeFurniture } from './removeFurniture.ts';
import { textBlocks } from './textBlocks.ts';

/**
 * Takes in a text that is extracted already: it is checked as in `intakeArticle` and kept character by character, line ends, white
 * space, headline and all, so that offsets into it stay its sender's. What a text can say of itself (title, date, byline, publisher)
 * is read from it but not taken out. This is the way of JSON lines with `text` and of texts sent over the interface; furniture is taken
 * out of files and pages only, whose bytes nobody has counted yet. Refuses as `intakeArticle` does.
 */
export function intakeVerbatim(input: ArticleInput, now: Date): Result<IntakenArticle> {
  const received = receiveContent(input);
  if (!received.ok) return received;
  const { text } = received.value;
  const given = givenFields(input, {}, now);
  if (!given.ok) return given;
  const { title, publishedAt, byline, publisher } = removeFurniture(textBlocks(text), given.value.title);
  const printed = checkedMetadata({ ...NO_METADATA, title, publishedAt, byline, publisher }, null, now);
  return finishArticle(received.value, { text, parser: 'verbatim/1' }, given.value, printed);
}
