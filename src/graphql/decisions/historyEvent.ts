import type { HistoryEventResolvers } from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { recordId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import type { HistoryEventParent } from '../loaders/loaders.ts';

export const historyEvent: CompleteResolvers<HistoryEventResolvers, HistoryEventParent> = {
  recordId: ({ id }) => recordId(id),
  ledgerEntry: loadEntry,
  claim: ({ claimId, loaders }) => (claimId === null ? null : loaders.claims.load(claimId)),
  otherClaim: ({ otherClaimId, loaders }) =>
    otherClaimId === null ? null : loaders.claims.load(otherClaimId),
  question: ({ questionId, loaders }) => (questionId === null ? null : loaders.questions.load(questionId)),
  otherQuestion: ({ otherId, loaders }) => (otherId === null ? null : loaders.questions.load(otherId)),
  event: ({ eventId, loaders }) => (eventId === null ? null : loaders.events.load(eventId)),
  otherEvent: ({ otherEventId, loaders }) =>
    otherEventId === null ? null : loaders.events.load(otherEventId),
  article: ({ articleId, loaders }) => (articleId === null ? null : loaders.articles.load(articleId)),
  agent: ({ agentId, loaders }) => (agentId === null ? null : loaders.agents.load(agentId)),
  otherAgent: ({ otherAgentId, loaders }) =>
    otherAgentId === null ? null : loaders.agents.load(otherAgentId),
  correction: ({ correctionId, loaders }) =>
    correctionId === null ? null : loaders.claims.load(correctionId),
  carriedFrom: ({ carriedFromId }) => (carriedFromId === null ? null : recordId(carriedFromId)),
  articleVersion: ({ versionId, loaders }) => (versionId === null ? null : loaders.versions.load(versionId)),
  retracts: ({ retractsId }) => (retractsId === null ? null : recordId(retractsId)),
};
