import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { AmbiguousNumber, Reader } from '../../domain/claims/reader.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { DETECTOR } from '../../reading/detection/detector.ts';
import { addPublisherLink } from './addPublisherLink.ts';
import { dropForeignClaims } from './dropForeignClaims.ts';

/** An article as read: its claims, and how it was read. */
export interface ReadArticle {
  readonly claims: readonly Claim[];
  readonly reading: TextReading;
  readonly ambiguous: readonly AmbiguousNumber[];
}

/** The fields of an article that a reading depends on. */
export type ArticleToRead = Pick<
  PreparedArticle,
  'text' | 'layout' | 'language' | 'title' | 'publisher' | 'byline' | 'publishedAt'
> &
  Partial<Pick<PreparedArticle, 'url'>>;

/** Claims that one article may have to be stored or checked: a long one has a hundred; more is a table or a flood. */
const MAX_CLAIMS = 2_000;

/** As `readClaims`, and refused if there are more claims than an article has. */
export async function readBoundedClaims(
  reader: Reader,
  article: ArticleToRead,
): Promise<Result<ReadArticle>> {
  const read = await readClaims(reader, article, MAX_CLAIMS);
  if (!read.ok || read.value.claims.length <= MAX_CLAIMS) return read;
  const found = `The text has more than ${MAX_CLAIMS} claims, which is the limit.`;
  return refuse('TOO_LONG', 'text', found, 'Split it into its articles, or leave its tables out.');
}

/**
 * Reads an article in the language that its tag or its words give. A text in a language that the reader does not read
 * gives no claims, and neither do its stretches in other languages. The publisher, if known, ends each chain.
 * With `mostClaims` a reader may stop behind so many.
 */
export async function readClaims(
  reader: Reader,
  article: ArticleToRead,
  mostClaims = Infinity,
): Promise<Result<ReadArticle>> {
  const { text, layout, title, publisher, byline, publishedAt, url = null } = article;
  try {
    const { language, basis, note, others } = await reader.detectLanguage(text, article.language);
    const reading: TextReading = {
      ...{ status: 'NOT_READ_LANGUAGE', language, basis, note, detector: DETECTOR, reader: null },
    };
    if (!reader.languages.includes(language)) return ok({ claims: [], reading, ambiguous: [] });
    const ambiguous: AmbiguousNumber[] = [];
    const found = await reader.read(
      { text, layout, language, title, publisher, byline, publishedAt, url, mostClaims },
      (number) => {
        ambiguous.push(number);
      },
    );
    const claims = dropForeignClaims(found, text, others);
    return ok({
      claims: claims.map((claim) => ({
        ...claim,
        attribution: publisher === null ? claim.attribution : addPublisherLink(publisher, claim.attribution),
      })),
      reading: {
        ...reading,
        status: 'READ',
        note: joinNotes(note, noteOnAmbiguous(ambiguous)),
        reader: { name: reader.name, version: reader.version },
      },
      ambiguous,
    });
  } catch (error) {
    if (isKind(error, 'READING_LIMIT')) return refuse('READING_LIMIT', 'text', error.message, error.remedy);
    if (isKind(error, 'READER')) return refuse('READER_FAILED', null, error.message, error.remedy);
    throw error;
  }
}

/** Places that a note lists; a table of figures has many more. */
const MAX_PLACES = 5;

/** Gives places and no words, so that an erasure has nothing to remove here. */
function noteOnAmbiguous(numbers: readonly AmbiguousNumber[]): string | null {
  if (numbers.length === 0) return null;
  const places = numbers.slice(0, MAX_PLACES).map(({ words }) => words.start);
  const more = numbers.length > MAX_PLACES ? ` and ${numbers.length - MAX_PLACES} more places` : '';
  return `Digits that may be one number or two give no figure: at character ${places.join(', ')}${more}.`;
}

function joinNotes(...notes: readonly (string | null)[]): string | null {
  const given = notes.filter((note) => note !== null);
  return given.length === 0 ? null : given.join(' ');
}
