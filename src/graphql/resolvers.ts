import type { GraphQLScalarType } from 'graphql';
import { idKind } from '../ledger/ids.ts';
import { KINDS } from '../ledger/kinds.ts';
import type { NodeKind } from '../ledger/kinds.ts';
import type { Resolvers, ResolversParentTypes } from '../generated/graphql.ts';
import type { CompleteResolvers } from './completeResolvers.ts';
import { agreement } from './questions/agreement.ts';
import { historyEvent } from './decisions/historyEvent.ts';
import { decisionPayloads, submittedClaim } from './decisions/decisionPayloads.ts';
import { boardBody, boardRow } from './events/board.ts';
import { event } from './events/event.ts';
import { question } from './questions/question.ts';
import { agent } from './agents/agent.ts';
import { agentRelation } from './agents/agentRelation.ts';
import { article } from './articles/article.ts';
import { articleVersion } from './articles/articleVersion.ts';
import { connection } from './lists/connection.ts';
import { checkpoint, erasure, ledger, ledgerEntry } from './log/ledger.ts';
import { checkedText } from './claims/checkedText.ts';
import { textReading } from './articles/textReading.ts';
import { addArticlePayload } from './articles/addArticle.ts';
import { checkedClaim } from './claims/checkedClaim.ts';
import { claim, figure } from './claims/claim.ts';
import {
  articleCopy,
  attribution,
  changeCause,
  checkedRelation,
  claimChange,
  claimLink,
  claimRelation,
  origin,
  suggestion,
  suggestionEffectLinks,
  timelinePoint,
} from './links.ts';
import { printing, withdrawal } from './questions/withdrawal.ts';
import { questionDiff } from './questions/questionDiff.ts';
import { mutation } from './mutation.ts';
import { publisher } from './articles/publisher.ts';
import { query } from './query.ts';
import { sentence } from './claims/sentence.ts';
import { scalars } from './scalars.ts';

type Complete = {
  [T in keyof ResolversParentTypes & keyof Resolvers]: NonNullable<Resolvers[T]> extends GraphQLScalarType
    ? GraphQLScalarType
    : CompleteResolvers<NonNullable<Resolvers[T]>, ResolversParentTypes[T]>;
};
/** The types whose parent values don't answer everything by themselves. */
type Needed = { [T in keyof Complete]: Partial<Complete[T]> extends Complete[T] ? never : T }[keyof Complete];

/** The resolvers of the whole schema. A type or field that is forgotten does not compile. */
export const resolvers: Pick<Complete, Exclude<Needed, 'Node'>> & Pick<Required<Resolvers>, 'Node'> = {
  ...scalars,
  Query: query,
  Mutation: mutation,
  AddArticlePayload: addArticlePayload,
  ...decisionPayloads,
  SubmittedClaim: submittedClaim,
  HistoryEvent: historyEvent,
  Ledger: ledger,
  Checkpoint: checkpoint,
  LedgerEntry: ledgerEntry,
  Erasure: erasure,
  Publisher: publisher,
  Article: article,
  ArticleVersion: articleVersion,
  Claim: claim,
  ClaimLink: claimLink,
  Event: event,
  BoardRow: boardRow,
  BoardBody: boardBody,
  Question: question,
  QuestionDiff: questionDiff,
  ClaimChange: claimChange,
  ChangeCause: changeCause,
  Agreement: agreement,
  Origin: origin,
  TimelinePoint: timelinePoint,
  Withdrawal: withdrawal,
  Printing: printing,
  ClaimRelation: claimRelation,
  ArticleCopy: articleCopy,
  CheckedClaim: checkedClaim,
  CheckedText: checkedText,
  TextReading: textReading,
  CheckedRelation: checkedRelation,
  Suggestion: suggestion,
  SuggestionEffect: suggestionEffectLinks,
  Sentence: sentence,
  Figure: figure,
  Attribution: attribution,
  Agent: agent,
  AgentRelation: agentRelation,
  ArticleConnection: connection,
  ArticleVersionConnection: connection,
  ClaimConnection: connection,
  PublisherConnection: connection,
  AgentConnection: connection,
  EventConnection: connection,
  QuestionConnection: connection,
  SuggestionConnection: connection,
  WithdrawalConnection: connection,
  Node: { __resolveType: ({ id }) => KINDS[idKind(id) as NodeKind].node },
};
