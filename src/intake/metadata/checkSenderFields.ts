import type { ArticleInput } from '../../domain/articleInput.ts';
import type { PageWords } from '../../domain/pageWords.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { parseLanguageTag } from '../../domain/languageTag.ts';
import { canonicalUrl } from './canonicalUrl.ts';
import { checkCharacters } from '../bytes/checkCharacters.ts';
import { checkDate } from './checkDate.ts';
import type { FrontMatter } from './frontMatter.ts';
import { NO_METADATA, type PageMetadata } from './pageMetadata.ts';

/** Code points of a title, a publisher or an id: a longer value is a text in the wrong field. */
export const MAX_FIELD_LENGTH = 1_000;

/** The sender's fields of the article, checked. */
export interface SenderFields extends PageMetadata {
  readonly externalId: string | null;
}

/** Characters of a wrong tag that a refusal repeats. */
const LONGEST_SHOWN = 40;

const PLAIN_FIELDS = ['externalId', 'title', 'publisher', 'byline'] as const;

/**
 * The sender's fields, checked: those of the input, else those of the front matter. It keeps names as given, and
 * normalises an address and a date. A blank string counts as absent. TOO_LONG, INVALID_CHARACTER, INVALID_URL,
 * INVALID_LANGUAGE, INVALID_DATE and FUTURE_DATE name the field.
 */
export function checkSenderFields(
  input: ArticleInput,
  front: FrontMatter,
  now: Date,
  pageWords: PageWords,
): Result<SenderFields> {
  const stated: FrontMatter = { ...front, ...withoutContent(input) };
  const fields: Record<keyof SenderFields, string | null> = { ...NO_METADATA, externalId: null };
  for (const name of PLAIN_FIELDS) {
    const value = stated[name] ?? '';
    if (value.trim() === '') continue;
    const checked = checkPlain(value, name);
    if (!checked.ok) return checked;
    fields[name] = checked.value;
  }
  if (stated.url !== undefined && stated.url.trim() !== '') {
    const url = canonicalUrl(stated.url);
    if (!url.ok) return url;
    fields.url = url.value;
  }
  if (stated.publishedAt !== undefined && stated.publishedAt.trim() !== '') {
    const date = checkDate(stated.publishedAt, now, pageWords);
    if (!date.ok) return date;
    fields.publishedAt = date.value;
  }
  if (stated.language !== undefined && stated.language.trim() !== '') {
    const tag = parseLanguageTag(stated.language);
    if (tag === null) return noLanguage(stated.language);
    fields.language = tag;
  }
  return ok(fields);
}

function withoutContent(input: ArticleInput): FrontMatter {
  const { externalId, url, title, publisher, publishedAt, language } = input;
  return {
    ...(externalId === undefined ? {} : { externalId }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
  };
}

const noLanguage = (given: string): Result<never> =>
  refuse(
    'INVALID_LANGUAGE',
    'language',
    `"${given.trim().slice(0, LONGEST_SHOWN)}" is not a language tag.`,
    'Write it as BCP 47 has it, such as en or pt-BR, or leave it out.',
  );

function checkPlain(value: string, name: string): Result<string> {
  // UTF-16 units are never fewer than code points; so only a long value needs counting.
  if (value.length > MAX_FIELD_LENGTH && Array.from(value).length > MAX_FIELD_LENGTH) {
    return refuse(
      'TOO_LONG',
      name,
      `"${name}" is longer than ${MAX_FIELD_LENGTH} characters.`,
      'Shorten it; the text of the article belongs in the content.',
    );
  }
  return checkCharacters(value, name);
}
