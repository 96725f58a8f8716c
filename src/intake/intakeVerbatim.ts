import type { ArticleInput, PreparedArticle } from '../domain/articleInput.ts';
import type { PageWords } from '../domain/pageWords.ts';
import type { Result } from '../domain/result.ts';
import { usableMetadata } from './metadata/usableMetadata.ts';
import { finishArticle } from './finishArticle.ts';
import { checkSenderFields } from './metadata/checkSenderFields.ts';
import { NO_METADATA } from './metadata/pageMetadata.ts';
import { receiveContent } from './bytes/receiveContent.ts';
import { removeBoilerplate } from './boilerplate/removeBoilerplate.ts';
import { textBlocks } from './text/textBlocks.ts';

/**
 * Takes in a text that is extracted already: it is checked as in `intakeArticle` and kept character by character, line ends, white
 * space, headline and all, so that offsets into it stay its sender's. Title, date, byline and publisher
 * are read from it but not taken out. This is the way of JSON lines with `text` and of texts sent over the interface; boilerplate is taken
 * out of files and pages only, into which no sender counts offsets. Refuses as `intakeArticle` does.
 */
export function intakeVerbatim(
  input: ArticleInput,
  now: Date,
  pageWords: PageWords,
): Result<PreparedArticle> {
  const received = receiveContent(input);
  if (!received.ok) return received;
  const { text } = received.value;
  const given = checkSenderFields(input, {}, now, pageWords);
  if (!given.ok) return given;
  const { title, publishedAt, byline, publisher } = removeBoilerplate(
    textBlocks(text),
    given.value.title,
    pageWords,
  );
  const printed = usableMetadata(
    { ...NO_METADATA, title, publishedAt, byline, publisher },
    null,
    now,
    pageWords,
  );
  return finishArticle(received.value, { text, parser: 'verbatim/1' }, given.value, printed);
}
