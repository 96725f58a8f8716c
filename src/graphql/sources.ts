import type DataLoader from 'dataloader';
import type { SettledState } from '../actions/settledStates.ts';
import type { AtPoint } from '../ledger/cut/cut.ts';
import type { AsOf } from '../ledger/cut/cutResolver.ts';
import type { ClaimSpan, LedgerReader } from '../ledger/ledgerReader.ts';
import type { Page, PageRequest, Selection } from '../ledger/page/pages.ts';
import type { ProfileRecord } from '../ledger/questions/readProfiles.ts';
import type { CheckedText } from '../actions/checkText.ts';
import type { JudgedAnswer } from '../actions/curation/judgeAnswer.ts';
import type { JudgedClaim } from '../actions/curation/judgeClaim.ts';
import type { MergedQuestions } from '../actions/curation/mergeQuestions.ts';
import type { Retracted } from '../actions/curation/retract.ts';
import type { SplitOff } from '../actions/curation/splitQuestion.ts';
import type { SubmittedStance } from '../actions/curation/submitStance.ts';
import type { SubmittedClaim, SubmittedClaims } from '../actions/curation/submitClaims.ts';
import type { StoredRelation } from '../actions/relations.ts';
import type { Agreement, AgreementOrigin, SeriesPoint } from '../comparison/agreement.ts';
import type { Figure } from '../domain/claim.ts';
import type { Refusal } from '../domain/result.ts';
import type { DecisionEvent } from '../ledger/curation/decisionEvents.ts';
import type { ChangeCause, ClaimChange } from '../ledger/curation/questionChanges.ts';
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
import type { LogLoaders } from './logLoaders.ts';
import type { AddArticleOutcome, PageInfo } from '../generated/graphql.ts';

/**
 * Reads of one request, all as of one cut: what is asked for in one tick is read in one statement, and nothing is read
 * twice. What they give carries them, so that all below it is as of the same cut.
 */
export interface Loaders {
  /** What they read with. */
  readonly read: LedgerReader;
  /** Loaders of the same ledger as of another point in its history. */
  at(asOf: AsOf): Promise<AtPoint<Loaders>>;
  /** Reads of the log, which is as it is now. */
  readonly log: LogLoaders;
  readonly publishers: DataLoader<string, PublisherSource | null>;
  readonly articles: DataLoader<string, ArticleSource | null>;
  readonly versions: DataLoader<string, VersionSource | null>;
  readonly claims: DataLoader<string, ClaimSource | null>;
  readonly agents: DataLoader<string, AgentSource | null>;
  /** By version. */
  readonly texts: DataLoader<string, string>;
  readonly erasures: DataLoader<string, ErasureRecord | null>;
  readonly claimSpans: DataLoader<string, readonly ClaimSpan[]>;
  /** By claim. */
  readonly attributions: DataLoader<string, readonly AttributionSource[]>;
  readonly claimLinks: DataLoader<string, readonly ClaimLinkSource[]>;
  /** By claim: its question where it stands. */
  readonly claimQuestions: DataLoader<string, string | null>;
  readonly relations: DataLoader<string, readonly RelationSource[]>;
  readonly claimHistory: DataLoader<string, readonly HistoryEventSource[]>;
  readonly questions: DataLoader<string, QuestionSource | null>;
  readonly suggestions: DataLoader<string, SuggestionSource | null>;
  /** By question. */
  readonly questionHistory: DataLoader<string, readonly HistoryEventSource[]>;
  readonly questionStates: DataLoader<string, SettledState | null>;
  /** By article. */
  readonly articleHistory: DataLoader<string, readonly HistoryEventSource[]>;
  /** By question: the claims that came or left since an earlier cut. */
  changesSince(since: Date): DataLoader<string, readonly ClaimChangeSource[]>;
  /** By question: everything since an earlier cut that made claims come or leave. */
  causesSince(since: Date): DataLoader<string, readonly ChangeCauseSource[]>;
  /** By what was recorded: its place in the log, `null` while it waits. */
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

/** What resolvers hand to each other: records of the ledger with the loaders that read them. */
export type PublisherSource = Loaded<PublisherRecord>;
export type ArticleSource = Loaded<ArticleRecord>;
export type VersionSource = Loaded<VersionRecord>;
export type ClaimSource = Loaded<ClaimRecord>;
export type AgentSource = Loaded<AgentRecord>;
export type QuestionSource = Loaded<QuestionRecord>;
export type SuggestionSource = Loaded<SuggestionRecord>;
export type AttributionSource = Loaded<AttributionRecord>;
export type ClaimLinkSource = Loaded<ClaimLinkRecord>;

/** What is neither a record of the ledger nor the GraphQL type itself. */
export interface SentenceSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimSource;
}

/** The log, of which every field is read on its own. */
export interface LedgerSource {
  readonly name: 'ledger';
}

export type FigureSource = Figure & { readonly policy: string };

export interface AddArticleSource {
  readonly outcome: AddArticleOutcome;
  readonly versionId: string | null;
  readonly refusals: readonly Refusal[];
}

/** What a verb of curation gives: a value, or everything that stands against it. */
export interface DecisionSource<Value> {
  readonly value: Value | null;
  readonly refusals: readonly Refusal[];
}

export type SubmitClaimsSource = DecisionSource<SubmittedClaims>;
export type SubmittedClaimSource = SubmittedClaim;
export type JudgeClaimSource = DecisionSource<JudgedClaim>;
export type JudgeAnswerSource = DecisionSource<JudgedAnswer>;
export type SubmitStanceSource = DecisionSource<SubmittedStance>;
export type MergeQuestionsSource = DecisionSource<MergedQuestions>;
export type SplitQuestionSource = DecisionSource<SplitOff>;
export type RetractSource = DecisionSource<Retracted>;
export type HistoryEventSource = Loaded<DecisionEvent>;

export type AgreementSource = Loaded<Agreement & { readonly spread: string | null }>;
export type OriginSource = Loaded<AgreementOrigin>;
export type TimelineSource = Loaded<SeriesPoint>;
export type RelationSource = Loaded<StoredRelation>;
export type CheckedSource = Loaded<CheckedText>;
export type CheckedRelationSource = Loaded<CheckedText['relations'][number]>;
export type ChangeCauseSource = Loaded<ChangeCause>;
export type ClaimChangeSource = Loaded<ClaimChange>;

/** A question between two points of its history, each with the loaders of its cut. */
export interface QuestionDiffSource {
  readonly id: string;
  readonly since: Date;
  readonly before: Loaders;
  readonly after: Loaders;
}

export type CopySource = Loaded<{ readonly articleId: string; readonly containment: string }>;

/** A list of which nothing is read until a field of it is asked for. */
export interface ConnectionSource<Row> {
  edges(): Promise<readonly EdgeSource<Row>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface EdgeSource<Row> {
  readonly cursor: string;
  readonly node: Row;
}
