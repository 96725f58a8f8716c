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
} from '../../ledger/records.ts';
import type { AgentRelationKind } from '../../domain/vocabulary.ts';
import type { AsOfError } from '../../ledger/asOf/asOfInstant.ts';
import type { AsOfPoint } from '../../ledger/asOf/resolveAsOf.ts';
import type { ChangeCause, ClaimChange } from '../../ledger/history/questionChanges.ts';
import type { ClaimSpan, LedgerReader } from '../../ledger/ledgerReader.ts';
import type DataLoader from 'dataloader';
import type { HistoryEvent } from '../../ledger/history/historyEvent.ts';
import type { EventRecord } from '../../ledger/derived/eventRecords.ts';
import type { LogLoaders } from '../log/logLoaders.ts';
import type { Page, PageRequest, Selection } from '../../ledger/lists/readPages.ts';
import type { ProfileRecord } from '../../ledger/derived/readProfiles.ts';
import type { QuestionState } from '../../actions/agreements/loadQuestionStates.ts';
import type { ReportedState } from '../../actions/agreements/loadReportedStates.ts';
import type { Result } from '../../domain/result.ts';
import type { StoredRelation } from '../../actions/check/compareClaims.ts';
import type { Withdrawal } from '../../comparison/links/findWithdrawals.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';

/**
 * Reads of one request, all as of one point. They join the reads of one tick into one statement, and cache rows. Each
 * row carries its loaders, so all fields below it are as of the same point.
 */
export interface Loaders {
  /** The log position as of which they read; `null` is now. */
  readonly position: number | null;
  /** The reader below them. */
  readonly read: LedgerReader;
  /** Loaders of the same ledger as of another point in its history. */
  at(asOf: AsOfPoint): Promise<Result<Loaders, AsOfError>>;
  /** Reads of the log, which is as it is now. */
  readonly log: LogLoaders;
  readonly publishers: DataLoader<string, PublisherParent | null>;
  readonly articles: DataLoader<string, ArticleParent | null>;
  readonly versions: DataLoader<string, VersionParent | null>;
  readonly claims: DataLoader<string, ClaimParent | null>;
  readonly agents: DataLoader<string, AgentParent | null>;
  /** By version. */
  readonly texts: DataLoader<string, string>;
  readonly readings: DataLoader<string, TextReadingParent>;
  readonly erasures: DataLoader<string, ErasureParent | null>;
  readonly claimSpans: DataLoader<string, readonly ClaimSpan[]>;
  /** By claim. */
  readonly attributions: DataLoader<string, readonly AttributionParent[]>;
  readonly claimLinks: DataLoader<string, readonly ClaimLinkParent[]>;
  /** By claim: the links of other claims to it. */
  readonly claimLinksTo: DataLoader<string, readonly ClaimLinkParent[]>;
  /** By claim: its question; `null` if the claim does not count. */
  readonly claimQuestions: DataLoader<string, string | null>;
  readonly relations: DataLoader<string, readonly RelationParent[]>;
  readonly claimHistory: DataLoader<string, readonly HistoryEventParent[]>;
  readonly events: DataLoader<string, EventParent | null>;
  readonly eventHistory: DataLoader<string, readonly HistoryEventParent[]>;
  /** By agent: the body as which it counts, and the agent into which it was merged, each by its id. */
  readonly agentBodies: DataLoader<string, string | null>;
  readonly agentMerges: DataLoader<string, string | null>;
  readonly agentRelations: DataLoader<string, readonly AgentRelationParent[]>;
  readonly agentHistory: DataLoader<string, readonly HistoryEventParent[]>;
  /** By outlet. */
  readonly publisherOwners: DataLoader<string, string | null>;
  readonly publisherHistory: DataLoader<string, readonly HistoryEventParent[]>;
  /** By article, and by question: its event. */
  readonly articleEvents: DataLoader<string, EventParent | null>;
  readonly questionEvents: DataLoader<string, EventParent | null>;
  readonly questions: DataLoader<string, QuestionParent | null>;
  readonly suggestions: DataLoader<string, SuggestionParent | null>;
  /** By question. */
  readonly questionHistory: DataLoader<string, readonly HistoryEventParent[]>;
  readonly questionStates: DataLoader<string, QuestionState | null>;
  /** By question: its state by the claims that were published by a time. */
  statesReportedBy(time: Date): DataLoader<string, ReportedState | null>;
  /** The first publication of an article; `null` if none has a date. */
  firstPublication(): Promise<Date | null>;
  /** By the claim that takes a figure back. */
  readonly withdrawals: DataLoader<string, WithdrawalParent | null>;
  /** By article. */
  readonly articleHistory: DataLoader<string, readonly HistoryEventParent[]>;
  /** By question: the claims that came or left since an earlier cut. */
  changesSince(since: Date): DataLoader<string, readonly ClaimChangeParent[]>;
  /** By question: everything since an earlier cut that made claims come or leave. */
  causesSince(since: Date): DataLoader<string, readonly ChangeCauseParent[]>;
  /** By record: its position in the log; `null` while it is pending. */
  readonly positions: DataLoader<string, number | null>;
  /** By version: the versions that are near-copies of it, or it of them. */
  readonly copies: DataLoader<string, readonly { readonly otherId: string; readonly containment: string }[]>;
  readonly publisherProfiles: DataLoader<string, ProfileRecord>;
  readonly agentProfiles: DataLoader<string, ProfileRecord>;
  page(request: PageRequest): Promise<Page>;
  count(selection: Selection): Promise<number>;
}

/** Something with the loaders that read it: all that is read below it is as of the same cut. */
export type Loaded<Row> = Row & { readonly loaders: Loaders };

/** Rows as loaders give them, the parents of resolvers. */
export type PublisherParent = Loaded<PublisherRecord>;
export type ArticleParent = Loaded<ArticleRecord>;
export type VersionParent = Loaded<VersionRecord>;
export type ClaimParent = Loaded<ClaimRecord>;
export type AgentParent = Loaded<AgentRecord>;
/** A relation that a text tells, or a decision. */
export type AgentRelationParent = Loaded<{
  readonly id: string;
  readonly kind: AgentRelationKind;
  readonly holds: boolean;
  readonly agentId: string;
  readonly otherId: string;
  readonly claimId: string | null;
  readonly words: { readonly exact: string; readonly start: number; readonly end: number } | null;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
}>;
export type EventParent = Loaded<EventRecord>;
export type QuestionParent = Loaded<QuestionRecord>;
export type SuggestionParent = Loaded<SuggestionRecord>;
export type WithdrawalParent = Loaded<Withdrawal & { readonly questionId: string }>;
export type AttributionParent = Loaded<AttributionRecord>;
export type ErasureParent = Loaded<ErasureRecord>;
export type ClaimLinkParent = Loaded<ClaimLinkRecord & { readonly reason: string | null }>;
export type HistoryEventParent = Loaded<HistoryEvent>;
export type RelationParent = Loaded<StoredRelation>;

/** A text reading; `recordedAt` is present if the text is stored. */
export type TextReadingParent = TextReading & {
  readonly recordedAt?: Date;
  /** Absent for a text that is only checked. */
  readonly stored?: Loaded<{ readonly id: string }>;
};

export type ChangeCauseParent = Loaded<ChangeCause>;
export type ClaimChangeParent = Loaded<ClaimChange>;
