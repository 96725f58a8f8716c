import type { ArticleInput } from '../domain/articleInput.ts';
import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { PageWords } from '../domain/pageWords.ts';
import { fail, type Result } from '../domain/result.ts';
import { usableMetadata } from './metadata/usableMetadata.ts';
import { finishArticle } from './finishArticle.ts';
import { checkSenderFields } from './metadata/checkSenderFields.ts';
import { NO_METADATA } from './metadata/pageMetadata.ts';
import { receiveContent } from './bytes/receiveContent.ts';
import { removeBoilerplate } from './boilerplate/removeBoilerplate.ts';
import { lineLayout } from './text/lineLayout.ts';
import { textBlocks } from './text/textBlocks.ts';

/**
 * Takes in a text that is already extracted. It checks the text like `intakeArticle` and keeps every character (line
 * ends, white space, headline), so that the sender's offsets stay valid. It reads title, date, byline and publisher
 * without removing them. JSON lines with `text` and texts sent over the API come this way. Only files and pages lose
 * their boilerplate: no sender counts offsets in them. Refuses like `intakeArticle`.
 */
export function intakeVerbatim(
  input: ArticleInput,
  now: Date,
  pageWords: PageWords,
): Result<PreparedArticle> {
  const received = receiveContent(input);
  if (!received.ok) return received;
  const { text, damage } = received.value;
  if (damage !== null) return fail(damage);
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
  return finishArticle(
    received.value,
    { text, layout: lineLayout(text), parser: 'verbatim/1' },
    given.value,
    printed,
  );
}
