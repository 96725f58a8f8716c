import type { CheckedText } from '../actions/checkText.ts';
import type { StoredRelation } from '../actions/relations.ts';
import type { Agreement, AgreementOrigin, SeriesPoint } from '../comparison/agreement.ts';
import type { Figure } from '../domain/claim.ts';
import type { Refusal } from '../domain/result.ts';
import type { ClaimRecord } from '../ledger/records.ts';
import type { AddArticleOutcome, PageInfo, RefusalCode } from '../generated/graphql.ts';

/** What resolvers hand to each other where that is neither a record of the ledger nor the GraphQL type itself. */
export interface SentenceSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly claim: ClaimRecord;
}

export type FigureSource = Figure & { readonly policy: string };

export interface AddArticleSource {
  readonly outcome: AddArticleOutcome;
  readonly versionId: string | null;
  readonly refusals: readonly (Omit<Refusal, 'code'> & { readonly code: RefusalCode })[];
}

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
