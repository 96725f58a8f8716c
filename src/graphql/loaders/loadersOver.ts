import DataLoader from 'dataloader';
import { loadRelations } from '../../actions/check/compareClaims.ts';
import { loadQuestionStates } from '../../actions/agreements/loadQuestionStates.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { LogReader } from '../../ledger/storedLog/logReader.ts';
import type { PageRequest, Selection } from '../../ledger/lists/readPages.ts';
import { logLoaders } from '../log/logLoaders.ts';
import type { LogLoaders } from '../log/logLoaders.ts';
import { batchedByParent } from '../lists/batchedByParent.ts';
import { byId, grouped, memoByTime, profilesById } from './batch.ts';
import { pastLoaders } from './pastLoaders.ts';
import type { Loaded, Loaders, TextReadingParent } from './loaders.ts';

/** New loaders over a ledger. Each request makes its own. */
export const loadersOver = (read: LedgerReader, log: LogReader): Loaders =>
  loadersAsOf(read, null, logLoaders(log));

/** The loaders of all points share those of the log, so all proofs of one answer are under one head. */
function loadersAsOf(read: LedgerReader, position: number | null, log: LogLoaders): Loaders {
  const loaded = <Row>(row: Row): Loaded<Row> => ({ ...row, loaders });
  const rows = <Row extends { readonly id: string }>(
    readRows: (ids: readonly string[]) => Promise<readonly Row[]>,
  ) => byId(async (ids) => (await readRows(ids)).map(loaded));
  const groups = <Row>(
    readRows: (ids: readonly string[]) => Promise<readonly Row[]>,
    groupOf: (row: Row) => string,
  ) => grouped(async (ids) => (await readRows(ids)).map(loaded), groupOf);
  const ofSubject = ({ subjectId }: { readonly subjectId: string }): string => subjectId;
  const ofClaim = ({ claimId }: { readonly claimId: string }): string => claimId;
  const ofQuestion = ({ questionId }: { readonly questionId: string }): string => questionId;
  const loaders: Loaders = {
    read,
    position,
    at: pastLoaders(read, (past, at) => loadersAsOf(past, at, log)),
    publishers: rows((ids) => read.publishers(ids)),
    articles: rows((ids) => read.articles(ids)),
    versions: rows((ids) => read.versions(ids)),
    claims: rows((ids) => read.claims(ids)),
    agents: rows((ids) => read.agents(ids)),
    questions: rows((ids) => read.questions(ids)),
    suggestions: rows((ids) => read.suggestions(ids)),
    texts: new DataLoader(async (ids) => {
      const texts = new Map((await read.texts(ids)).map(({ id, text }) => [id, text]));
      return ids.map((id) => texts.get(id) ?? new Error(`the text of ${id} is missing`));
    }),
    erasures: new DataLoader(async (ids) => {
      const found = new Map(
        (await read.erasures(ids)).map((erasure) => [erasure.versionId, loaded(erasure)]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    readings: new DataLoader((ids) => loadReadings(read, ids, loaded)),
    claimSpans: grouped(
      (ids) => read.claimSpans(ids),
      ({ versionId }) => versionId,
    ),
    attributions: groups((ids) => read.attributions(ids), ofClaim),
    claimLinks: groups((ids) => read.claimLinks(ids), ofClaim),
    claimQuestions: new DataLoader(async (ids) => {
      const states = new Map((await read.claimQuestions(ids)).map((state) => [state.claimId, state]));
      return ids.map((id) => (states.get(id)?.isActive ? (states.get(id)?.questionId ?? null) : null));
    }),
    relations: new DataLoader(async (ids) => {
      const relations = await loadRelations(read, ids);
      return ids.map((id) => (relations.get(id) ?? []).map(loaded));
    }),
    claimHistory: groups((ids) => read.claimEvents(ids), ofSubject),
    questionHistory: groups((ids) => read.questionEvents(ids), ofSubject),
    articleHistory: groups((ids) => read.articleEvents(ids), ofSubject),
    questionStates: byId(async (ids) =>
      (await loadQuestionStates(read, ids)).map((state) => ({ id: state.questionId, ...state })),
    ),
    changesSince: memoByTime((since) => groups((ids) => read.questionChanges(since, ids), ofQuestion)),
    causesSince: memoByTime((since) => groups((ids) => read.questionCauses(since, ids), ofQuestion)),
    positions: new DataLoader(async (ids) => {
      const positions = new Map((await read.logPositions(ids)).map(({ id, position }) => [id, position]));
      return ids.map((id) => positions.get(id) ?? null);
    }),
    copies: new DataLoader((ids) => loadCopies(read, ids)),
    publisherProfiles: profilesById((ids) => read.profiles('publisher', ids)),
    agentProfiles: profilesById((ids) => read.profiles('agent', ids)),
    log,
    page: batchedByParent((request: PageRequest) => read.pages(request)),
    count: batchedByParent((selection: Selection) => read.counts(selection)),
  };
  return loaders;
}

/** The newest reading of each version. */
async function loadReadings(
  read: LedgerReader,
  ids: readonly string[],
  loaded: (row: { readonly id: string }) => Loaded<{ readonly id: string }>,
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
