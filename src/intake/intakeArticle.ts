import type { ArticleInput } from '../domain/articleInput.ts';
import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { PageWords } from '../domain/pageWords.ts';
import type { Result } from '../domain/result.ts';
import type { Block } from './text/block.ts';
import { joinBlocks } from './text/joinBlocks.ts';
import { usableMetadata } from './metadata/usableMetadata.ts';
import { detectFormat } from './text/detectFormat.ts';
import { finishArticle } from './finishArticle.ts';
import { splitFrontMatter } from './metadata/frontMatter.ts';
import { checkSenderFields } from './metadata/checkSenderFields.ts';
import { intakeVerbatim } from './intakeVerbatim.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { mergeMetadata, NO_METADATA, type PageMetadata } from './metadata/pageMetadata.ts';
import { readHtml } from './html/readHtml.ts';
import { receiveContent } from './bytes/receiveContent.ts';
import { removeBoilerplate } from './boilerplate/removeBoilerplate.ts';
import { textBlocks } from './text/textBlocks.ts';

/**
 * Takes in an article from a file or a page: bytes of any charset, or a string, in plain text, Markdown or HTML. The
 * result has the article's text and its metadata.
 *
 * The kept text has no boilerplate and no headline, which is the title. Its line ends are \n, and an empty line
 * separates its paragraphs. The sender's metadata (in the input, else in front matter) beats the page's. It refuses a
 * wrong value of the sender and ignores a wrong one of the page.
 *
 * Refused: EMPTY, TOO_LONG (`MAX_ARTICLE_BYTES`, `MAX_TEXT_LENGTH`), NOT_TEXT, INVALID_ENCODING, INVALID_CHARACTER,
 * INVALID_DATE, FUTURE_DATE (more than a day after `now`), INVALID_URL. Pure: it fetches nothing and runs no script.
 * The format `verbatim` is for text that the sender has extracted and counts offsets in: see `intakeVerbatim`.
 */
export function intakeArticle(input: ArticleInput, now: Date, pageWords: PageWords): Result<PreparedArticle> {
  if (input.format === 'verbatim') return intakeVerbatim(input, now, pageWords);
  const received = receiveContent(input);
  if (!received.ok) return received;
  const unmarked = received.value.text.replace(/^\ufeff/, '');
  const front = splitFrontMatter(unmarked);
  const format = input.format === 'auto' ? detectFormat(front.body) : input.format;
  const given = checkSenderFields(input, front.fields, now, pageWords);
  if (!given.ok) return given;
  const source = readSource(front.body, format, given.value.url, pageWords);
  const stated = usableMetadata(source.metadata, given.value.url, now, pageWords);
  const cleaned = removeBoilerplate(source.blocks, given.value.title ?? stated.title, pageWords);
  const printed = usableMetadata({ ...NO_METADATA, ...cleaned }, null, now, pageWords);
  return finishArticle(
    received.value,
    { ...joinBlocks(cleaned.blocks), parser: source.parser },
    given.value,
    mergeMetadata(stated, printed),
  );
}

interface Source {
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  readonly parser: string;
}

function readSource(
  body: string,
  format: 'html' | 'markdown' | 'text',
  url: string | null,
  pageWords: PageWords,
): Source {
  if (format === 'html') return readHtml(body, url, pageWords);
  return format === 'markdown'
    ? { blocks: readMarkdown(body), metadata: NO_METADATA, parser: 'marked-18.2.1/1' }
    : { blocks: textBlocks(body), metadata: NO_METADATA, parser: 'text/1' };
}
