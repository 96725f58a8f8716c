import DataLoader from 'dataloader';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import { grouped, profilesById } from '../loaders/batch.ts';
import type { Loaders, TextReadingParent } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type ArticleLoaders = Pick<
  Loaders,
  | 'publishers'
  | 'publisherProfiles'
  | 'publisherOwners'
  | 'publisherHistory'
  | 'articles'
  | 'articleHistory'
  | 'versions'
  | 'texts'
  | 'readings'
  | 'erasures'
  | 'claimSpans'
  | 'copies'
>;

/** Loads publishers, articles and their versions. */
export function articleLoaders(make: RowLoaders): ArticleLoaders {
  const { read, loaded, rows, groups } = make;
  return {
    publishers: rows((ids) => read.publishers(ids)),
    publisherProfiles: profilesById((ids) => read.profiles('publisher', ids)),
    publisherOwners: new DataLoader(async (ids) => {
      const owners = new Map(
        (await read.publisherOwners(ids)).map(({ publisherId, owner }) => [publisherId, owner]),
      );
      return ids.map((id) => owners.get(id) ?? null);
    }),
    publisherHistory: groups((ids) => read.publisherEvents(ids), subjectOf),
    articles: rows((ids) => read.articles(ids)),
    articleHistory: groups((ids) => read.articleEvents(ids), subjectOf),
    versions: rows((ids) => read.versions(ids)),
    texts: new DataLoader(async (ids) => {
      const texts = new Map((await read.texts(ids)).map(({ id, text }) => [id, text]));
      return ids.map((id) => texts.get(id) ?? new Error(`the text of ${id} is missing`));
    }),
    readings: new DataLoader((ids) => loadReadings(make, ids)),
    erasures: new DataLoader(async (ids) => {
      const found = new Map(
        (await read.erasures(ids)).map((erasure) => [erasure.versionId, loaded(erasure)]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    claimSpans: grouped(
      (ids) => read.claimSpans(ids),
      ({ versionId }) => versionId,
    ),
    copies: new DataLoader((ids) => loadCopies(read, ids)),
  };
}

/** The newest reading of each version. */
async function loadReadings(
  { read, loaded }: RowLoaders,
  ids: readonly string[],
): Promise<(TextReadingParent | Error)[]> {
  const readings = await read.readings(ids);
  const found = new Map(readings.map((row) => [row.versionId, { ...row, stored: loaded({ id: row.id }) }]));
  return ids.map((id) => found.get(id) ?? new Error(`the reading of ${id} is missing`));
}

/** The near-duplicates of each version, in either direction. */
async function loadCopies(
  read: LedgerReader,
  ids: readonly string[],
): Promise<{ readonly otherId: string; readonly containment: string }[][]> {
  const copies = await read.nearDuplicatesOf(ids);
  return ids.map((id) => [
    ...copies
      .filter(({ versionId }) => versionId === id)
      .map(({ ofId, containment }) => ({ otherId: ofId, containment })),
    ...copies
      .filter(({ ofId }) => ofId === id)
      .map(({ versionId, containment }) => ({ otherId: versionId, containment })),
  ]);
}
