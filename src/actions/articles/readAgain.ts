import { decodeLayout } from '../../domain/claims/layout.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import type { Refusal } from '../../domain/result.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { readBoundedClaims, type ArticleToRead, type ReadArticle } from './readClaims.ts';
import { recordReading, type NewReadingBy } from './recordReading.ts';

/** The result of reading again the versions that had no reader. */
export interface ReadAgainReport {
  readonly versions: number;
  readonly claims: number;
  /** Versions that still have no reader, by language. */
  readonly left: ReadonlyMap<string, number>;
  readonly refused: readonly { readonly versionId: string; readonly refusal: Refusal }[];
}

/** @param language a primary subtag; `null` for every language of the reader */
export type ReadAgain = (language: string | null) => Promise<ReadAgainReport>;

/**
 * The verb that reads newest versions whose language had no reader. Each version is a transaction; a version that was
 * read is not read again.
 */
export function readAgain(read: LedgerReader, write: LedgerWriter, reader: Reader): ReadAgain {
  return async (language) => {
    const left = new Map<string, number>();
    const refused: { versionId: string; refusal: Refusal }[] = [];
    let versions = 0;
    let claims = 0;
    for (const unread of await read.unreadVersions()) {
      const isWanted = language === null || unread.language === language;
      const article =
        isWanted && reader.languages.includes(unread.language)
          ? await articleOf(read, unread.versionId)
          : null;
      const result = article && (await readBoundedClaims(reader, article));
      if (result?.ok === false) refused.push({ versionId: unread.versionId, refusal: result.error });
      const added =
        result?.ok === true && result.value.reading.status === 'READ'
          ? await addClaims(write, unread.versionId, result.value, { reader, actor: reader.name })
          : null;
      if (added === null) left.set(unread.language, (left.get(unread.language) ?? 0) + 1);
      else {
        versions++;
        claims += added;
      }
    }
    return { versions, claims, left, refused };
  };
}

async function articleOf(read: LedgerReader, versionId: string): Promise<ArticleToRead | null> {
  const [version] = await read.versions([versionId]);
  const [stored] = await read.texts([versionId]);
  if (!version || !stored) return null;
  const [article] = await read.articles([version.articleId]);
  const publisherId = article?.publisherId ?? null;
  const [publisher] = publisherId === null ? [] : await read.publishers([publisherId]);
  const { title, byline, publishedAt } = version;
  // A tag that came after the text is kept with its reading.
  const [reading] = await read.readings([versionId]);
  const language = reading?.basis === 'TAGGED' ? (version.language ?? reading.language) : version.language;
  const layout = decodeLayout(stored.layout);
  return {
    text: stored.text,
    layout,
    language,
    title,
    byline,
    publishedAt,
    publisher: publisher?.name ?? null,
    url: article?.url ?? null,
  };
}

/** The number of claims; `null` if the version was retracted, superseded or read meanwhile. */
async function addClaims(
  write: LedgerWriter,
  versionId: string,
  read: ReadArticle,
  by: NewReadingBy,
): Promise<number | null> {
  const result = await write.transact(null, async (tx): Promise<number | null> => {
    const [before] = await tx.read.readings([versionId]);
    return before?.status === 'READ' ? null : recordReading(tx, versionId, read, by);
  });
  return result.conflict ? null : result.value;
}
