import { decodeLayout } from '../../domain/claims/layout.ts';
import type { Reader } from '../../domain/claims/reader.ts';
import type { Refusal } from '../../domain/result.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import { assignAdded, READ_BEFORE } from '../curation/effects/assignAdded.ts';
import { refreshDerived } from '../curation/effects/refreshDerived.ts';
import { loadVersionTarget } from '../curation/input/loadVersionTarget.ts';
import { readBoundedClaims, type ArticleToRead, type ReadArticle } from './readClaims.ts';

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
          ? await addClaims(write, reader, unread.versionId, result.value)
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
  const { language, title, byline, publishedAt } = version;
  const layout = decodeLayout(stored.layout);
  return {
    text: stored.text,
    layout,
    language,
    title,
    byline,
    publishedAt,
    publisher: publisher?.name ?? null,
  };
}

/** The number of claims; `null` if the version was retracted, superseded or read meanwhile. */
async function addClaims(
  write: LedgerWriter,
  reader: Reader,
  versionId: string,
  { claims, reading }: ReadArticle,
): Promise<number | null> {
  const by = { reader: reader.name, version: reader.version, policy: FIGURE_POLICY.name };
  const result = await write.transact(null, async (tx): Promise<number | null> => {
    const target = await loadVersionTarget(tx, versionId, 'versionId');
    const [before] = await tx.read.readings([versionId]);
    if (!target.ok || before?.status === 'READ') return null;
    const added = await tx.appendClaims(claims, target.value, by);
    await tx.addReading(versionId, reading);
    if (added.length > 0) {
      await assignAdded(tx, target.value, added, READ_BEFORE);
      await refreshDerived(
        tx,
        added.map(({ id }) => id),
      );
    }
    return added.length;
  });
  return result.conflict ? null : result.value;
}
