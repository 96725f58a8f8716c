import type { CheckedText } from '../actions/checkText.ts';
import type { JudgedAnswer } from '../actions/curation/judgeAnswer.ts';
import type { JudgedClaim } from '../actions/curation/judgeClaim.ts';
import type { MergedQuestions } from '../actions/curation/mergeQuestions.ts';
import type { Retracted } from '../actions/curation/retract.ts';
import type { SplitOff } from '../actions/curation/splitQuestion.ts';
import type { SubmittedClaim, SubmittedClaims } from '../actions/curation/submitClaims.ts';
import type { StoredRelation } from '../actions/relations.ts';
import type { Agreement, AgreementOrigin, SeriesPoint } from '../comparison/agreement.ts';
import type { Figure } from '../domain/claim.ts';
import type { Refusal } from '../domain/result.ts';
import type { DecisionEvent } from '../ledger/curation/decisionEvents.ts';
import type { ClaimRecord } from '../ledger/records.ts';
import type { AddArticleOutcome, PageInfo } from '../generated/graphql.ts';

/** What resolvers hand to each other where that is neither a record of the ledger nor the GraphQL type itself. */
export interface SentenceSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimRecord;
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
export type MergeQuestionsSource = DecisionSource<MergedQuestions>;
export type SplitQuestionSource = DecisionSource<SplitOff>;
export type RetractSource = DecisionSource<Retracted>;
export type HistoryEventSource = DecisionEvent;

export type AgreementSource = Agreement & { readonly spread: string | null };
export type OriginSource = AgreementOrigin;
export type TimelineSource = SeriesPoint;
export type RelationSource = StoredRelation;
export type CheckedSource = CheckedText;
export type CheckedRelationSource = CheckedText['relations'][number];

export interface CopySource {
  readonly articleId: string;
  readonly containment: string;
}

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
