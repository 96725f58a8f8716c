import type {
  ArticleCopyResolvers,
  AttributionResolvers,
  ChangeCauseResolvers,
  CheckedRelationResolvers,
  ClaimChangeResolvers,
  ClaimLinkResolvers,
  ClaimRelationResolvers,
  OriginResolvers,
  SuggestionEffectResolvers,
  SuggestionResolvers,
  TimelinePointResolvers,
} from '../generated/graphql.ts';
import { suggestionEffect, type SuggestionEffect } from '../actions/questions/suggestionEffect.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import { objectId, ownId, recordId } from './identity/objectId.ts';
import { loadRequired } from './loaders/loadRequired.ts';
import { loadEntry } from './log/loadEntry.ts';
import type {
  AttributionParent,
  ChangeCauseParent,
  ClaimChangeParent,
  ClaimLinkParent,
  Loaded,
  Loaders,
  RelationParent,
  SuggestionParent,
} from './loaders/loaders.ts';
import type { CheckedRelationParent } from './claims/claimParents.ts';
import type { CopyParent } from './articles/articleParents.ts';
import type { OriginParent, TimelineParent } from './questions/questionParents.ts';

/** Types whose fields mostly load the row that a foreign key names. A field that is forgotten does not compile. */

type Rows = Pick<
  Loaders,
  'articles' | 'publishers' | 'versions' | 'claims' | 'agents' | 'questions' | 'events'
>;
type Row<Name extends keyof Rows> = NonNullable<Awaited<ReturnType<Rows[Name]['load']>>>;
interface RowsOf<Name extends keyof Rows> {
  load(id: string): Promise<Row<Name> | null>;
}
const rowsOf = <Name extends keyof Rows>(loaders: Loaders, name: Name): RowsOf<Name> =>
  loaders[name] as RowsOf<Name>;

/** The row that an id names. */
export const required =
  <Name extends keyof Rows, Field extends string>(name: Name, field: Field) =>
  (parent: Loaded<Readonly<Record<Field, string>>>): Promise<Row<Name>> =>
    loadRequired(rowsOf(parent.loaders, name), parent[field]);

/** The row that an id names; `null` if there is no id. */
export const nullable =
  <Name extends keyof Rows, Field extends string>(name: Name, field: Field) =>
  (parent: Loaded<Readonly<Record<Field, string | null>>>): Promise<Row<Name>> | null => {
    const id: string | null = parent[field];
    return id === null ? null : loadRequired(rowsOf(parent.loaders, name), id);
  };

/** The row that an id names; `null` if there is no id, or no such row as of the read. */
export const findable =
  <Name extends keyof Rows, Field extends string>(name: Name, field: Field) =>
  (parent: Loaded<Readonly<Record<Field, string | null>>>): Promise<Row<Name> | null> => {
    const id: string | null = parent[field];
    return id === null ? Promise.resolve(null) : rowsOf(parent.loaders, name).load(id);
  };

export const articleCopy: CompleteResolvers<ArticleCopyResolvers, CopyParent> = {
  article: required('articles', 'articleId'),
};

export const attribution: CompleteResolvers<AttributionResolvers, AttributionParent> = {
  agent: required('agents', 'agentId'),
};

export const claimLink: CompleteResolvers<ClaimLinkResolvers, ClaimLinkParent> = {
  claim: required('claims', 'targetId'),
};

export const claimRelation: CompleteResolvers<ClaimRelationResolvers, RelationParent> = {
  claim: required('claims', 'claimId'),
  other: required('claims', 'otherId'),
};

export const checkedRelation: CompleteResolvers<CheckedRelationResolvers, CheckedRelationParent> = {
  other: required('claims', 'otherId'),
};

export const origin: CompleteResolvers<OriginResolvers, OriginParent> = {
  claimIds: ({ claimIds, loaders }) => claimIds.map((id) => objectId(id, loaders)),
  standing: nullable('claims', 'standing'),
};

export const timelinePoint: CompleteResolvers<TimelinePointResolvers, TimelineParent> = {
  claim: required('claims', 'claimId'),
  by: nullable('claims', 'by'),
};

export const suggestion: CompleteResolvers<SuggestionResolvers, SuggestionParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  question: required('questions', 'questionId'),
  other: nullable('questions', 'otherId'),
  claim: nullable('claims', 'claimId'),
  effect: async ({ loaders, ...suggested }) => {
    const effect = await suggestionEffect(loaders.read, suggested);
    return effect && { ...effect, loaders };
  },
};

export type SuggestionEffectParent = Loaded<SuggestionEffect>;

export const suggestionEffectLinks: CompleteResolvers<SuggestionEffectResolvers, SuggestionEffectParent> = {
  question: required('questions', 'questionId'),
};

export const claimChange: CompleteResolvers<ClaimChangeResolvers, ClaimChangeParent> = {
  claim: required('claims', 'claimId'),
  otherQuestion: findable('questions', 'otherId'),
  cause: (change) => change,
};

export const changeCause: CompleteResolvers<ChangeCauseResolvers, ChangeCauseParent> = {
  recordId: ({ id }) => recordId(id),
  ledgerEntry: loadEntry,
  position: ({ id, loaders }) => loaders.positions.load(id),
};
