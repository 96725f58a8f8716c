import DataLoader from 'dataloader';
import { relationsOf } from '../actions/relations.ts';
import type { StoredRelation } from '../actions/relations.ts';
import type { DecisionEvent } from '../ledger/curation/decisionEvents.ts';
import type { ClaimSpan, LedgerReader } from '../ledger/ledgerReader.ts';
import type { LogReader } from '../ledger/log/logReader.ts';
import type { Page, PageRequest, Selection } from '../ledger/page/pages.ts';
import type { QuestionStateRecord } from '../ledger/questions/questionStates.ts';
import type { ProfileRecord } from '../ledger/questions/readProfiles.ts';
import type {
  AgentRecord,
  ArticleRecord,
  AttributionRecord,
  ClaimLinkRecord,
  ClaimRecord,
  ErasureRecord,
  PublisherRecord,
  QuestionRecord,
  SuggestionRecord,
  VersionRecord,
} from '../ledger/records.ts';
import { logLoaders } from './logLoaders.ts';
import type { LogLoaders } from './logLoaders.ts';

/** Reads of one request: what is asked for in one tick is read in one statement, and nothing is read twice. */
export interface Loaders {
  readonly publishers: DataLoader<string, PublisherRecord | null>;
  readonly articles: DataLoader<string, ArticleRecord | null>;
  readonly versions: DataLoader<string, VersionRecord | null>;
  readonly claims: DataLoader<string, ClaimRecord | null>;
  readonly agents: DataLoader<string, AgentRecord | null>;
  /** By version. */
  readonly texts: DataLoader<string, string>;
  readonly erasures: DataLoader<string, ErasureRecord | null>;
  readonly claimSpans: DataLoader<string, readonly ClaimSpan[]>;
  /** By claim. */
  readonly attributions: DataLoader<string, readonly AttributionRecord[]>;
  readonly claimLinks: DataLoader<string, readonly ClaimLinkRecord[]>;
  /** By claim: its question where it stands. */
  readonly claimQuestions: DataLoader<string, string | null>;
  readonly relations: DataLoader<string, readonly StoredRelation[]>;
  readonly claimHistory: DataLoader<string, readonly DecisionEvent[]>;
  readonly questions: DataLoader<string, QuestionRecord | null>;
  readonly suggestions: DataLoader<string, SuggestionRecord | null>;
  /** By question. */
  readonly questionHistory: DataLoader<string, readonly DecisionEvent[]>;
  readonly questionStates: DataLoader<string, QuestionStateRecord | null>;
  /** By version: the versions that are near-copies of it, or it of them. */
  readonly copies: DataLoader<string, readonly { readonly otherId: string; readonly containment: string }[]>;
  readonly publisherProfiles: DataLoader<string, ProfileRecord>;
  readonly agentProfiles: DataLoader<string, ProfileRecord>;
  readonly log: LogLoaders;
  page(request: PageRequest): Promise<Page>;
  count(selection: Selection): Promise<number>;
}

/** New loaders over a ledger; make them anew for every request. */
export function loadersOver(read: LedgerReader, log: LogReader): Loaders {
  return {
    publishers: byId((ids) => read.publishers(ids)),
    articles: byId((ids) => read.articles(ids)),
    versions: byId((ids) => read.versions(ids)),
    claims: byId((ids) => read.claims(ids)),
    agents: byId((ids) => read.agents(ids)),
    texts: new DataLoader(async (ids) => {
      const texts = new Map((await read.texts(ids)).map(({ id, text }) => [id, text]));
      return ids.map((id) => texts.get(id) ?? new Error(`the text of ${id} is missing`));
    }),
    erasures: new DataLoader(async (ids) => {
      const found = new Map((await read.erasures(ids)).map((erasure) => [erasure.versionId, erasure]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    claimSpans: grouped(
      (ids) => read.claimSpans(ids),
      ({ versionId }) => versionId,
    ),
    attributions: grouped(
      (ids) => read.attributions(ids),
      ({ claimId }) => claimId,
    ),
    claimLinks: grouped(
      (ids) => read.claimLinks(ids),
      ({ claimId }) => claimId,
    ),
    claimQuestions: new DataLoader(async (ids) => {
      const states = new Map((await read.claimQuestions(ids)).map((state) => [state.claimId, state]));
      return ids.map((id) => (states.get(id)?.stands ? (states.get(id)?.questionId ?? null) : null));
    }),
    relations: new DataLoader(async (ids) => {
      const relations = await relationsOf(read, ids);
      return ids.map((id) => relations.get(id) ?? []);
    }),
    claimHistory: grouped(
      (ids) => read.claimEvents(ids),
      ({ subjectId }) => subjectId,
    ),
    questionHistory: grouped(
      (ids) => read.questionEvents(ids),
      ({ subjectId }) => subjectId,
    ),
    questions: byId((ids) => read.questions(ids)),
    suggestions: byId((ids) => read.suggestions(ids)),
    questionStates: byId(async (ids) =>
      (await read.questionStates(ids)).map((state) => ({ id: state.questionId, ...state })),
    ),
    copies: new DataLoader(async (ids) => {
      const copies = await read.copiesOf(ids);
      return ids.map((id) => [
        ...copies
          .filter(({ versionId }) => versionId === id)
          .map(({ ofId, containment }) => ({ otherId: ofId, containment })),
        ...copies
          .filter(({ ofId }) => ofId === id)
          .map(({ versionId, containment }) => ({ otherId: versionId, containment })),
      ]);
    }),
    publisherProfiles: profiles((ids) => read.profiles('publisher', ids)),
    agentProfiles: profiles((ids) => read.profiles('agent', ids)),
    log: logLoaders(log),
    page: batchedByParent((request: PageRequest) => read.pages(request)),
    count: batchedByParent((selection: Selection) => read.counts(selection)),
  };
}

function byId<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Who has no claim among others has a profile of zeros. */
function profiles(
  read: (ids: readonly string[]) => Promise<readonly ProfileRecord[]>,
): DataLoader<string, ProfileRecord> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((profile) => [profile.id, profile]));
    const none = { questionCount: 0, firstCount: 0, outlyingCount: 0, correctedCount: 0 };
    return ids.map((id) => found.get(id) ?? { id, ...none });
  });
}

function grouped<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  groupOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) groups.get(groupOf(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/**
 * Joins equal requests that differ only in the parent (`claims(first: 5)` of twenty articles) into one read. A
 * selection names its one parent in `within.ids`.
 */
function batchedByParent<Request extends Selection, Answer>(
  read: (request: Request) => Promise<readonly Answer[]>,
): (request: Request) => Promise<Answer> {
  const loaders = new Map<string, DataLoader<string, Answer>>();
  return (request) => {
    const parent = request.within?.parent;
    const { within, ...rest } = request;
    const key = JSON.stringify([parent, rest]);
    let loader = loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) =>
        read(parent === undefined ? request : { ...request, within: { parent, ids } }),
      );
      loaders.set(key, loader);
    }
    return loader.load(within?.ids[0] ?? '');
  };
}
