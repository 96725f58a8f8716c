import { recordId } from '../identity/objectId.ts';
import type { ObjectId } from '../identity/objectId.ts';
import { loadNode } from '../loaders/loadNode.ts';
import type { RequestContext } from '../requestContext.ts';
import type { DecisionFields } from './decisionTypes.ts';
import { toClaimInput } from './toClaimInput.ts';

/** A payload field that loads a row by an id of the value; `null` if the decision was refused. */
const load =
  <Value, Row>(
    idOf: (value: Value) => string | null,
    rowsOf: (loaders: RequestContext['loaders']) => { load(id: string): Promise<Row | null> },
  ) =>
  (
    { value }: { readonly value: Value | null },
    _: unknown,
    { loaders }: RequestContext,
  ): Promise<Row | null> => {
    const id = value && idOf(value);
    return id === null ? Promise.resolve(null) : rowsOf(loaders).load(id);
  };

const claim = <Value>(idOf: (value: Value) => string | null) => load(idOf, ({ claims }) => claims);
const question = <Value>(idOf: (value: Value) => string | null) => load(idOf, ({ questions }) => questions);

const agent = <Value>(idOf: (value: Value) => string | null) => load(idOf, ({ agents }) => agents);
const event = <Value>(idOf: (value: Value) => string | null) => load(idOf, ({ events }) => events);

const decisionId = ({ value }: { readonly value: { readonly decisionId: string } | null }): ObjectId | null =>
  value && recordId(value.decisionId);

/** Each verb of curation: its input for the action, and the fields of its payload. */
export const DECISION_FIELDS: DecisionFields = {
  submitClaims: {
    input: ({ articleVersionId, reader, claims, reason }) => ({
      versionId: articleVersionId,
      reader: reader ?? null,
      claims: claims.map(toClaimInput),
      reason,
    }),
    payload: {
      results: ({ value }) => value?.claims ?? [],
      articleVersion: load(
        ({ versionId }) => versionId,
        ({ versions }) => versions,
      ),
    },
  },
  judgeClaim: {
    input: ({ claimId, verdict, correction, reason }) => ({
      ...{ claimId, verdict, reason },
      correction: correction ? toClaimInput(correction) : null,
    }),
    payload: {
      decisionId,
      claim: claim(({ claimId }) => claimId),
      correction: claim(({ correctionId }) => correctionId),
    },
  },
  judgeAnswer: {
    input: ({ claimId, questionId, verdict, evenIfDifferent, reason }) => ({
      ...{ claimId, questionId, verdict, reason },
      evenIfDifferent: evenIfDifferent ?? false,
    }),
    payload: {
      decisionId,
      claim: claim(({ claimId }) => claimId),
      question: question(({ questionId }) => questionId),
    },
  },
  submitStance: {
    input: ({ claimId, otherId, stance, reason }) => ({ claimId, otherId, stance, reason }),
    payload: {
      decisionId,
      claim: claim(({ claimId }) => claimId),
      other: claim(({ otherId }) => otherId),
    },
  },
  mergeQuestions: {
    input: ({ questionId, intoId, evenIfDifferent, reason }) => ({
      ...{ questionId, intoId, reason },
      evenIfDifferent: evenIfDifferent ?? false,
    }),
    payload: {
      decisionId,
      question: question(({ intoId }) => intoId),
      merged: question(({ questionId }) => questionId),
    },
  },
  splitQuestion: {
    input: ({ questionId, claimIds, label, reason }) => ({
      ...{ questionId, claimIds, reason },
      label: label ?? null,
    }),
    payload: {
      decisionId,
      question: question(({ questionId }) => questionId),
      part: question(({ partId }) => partId),
    },
  },
  mergeEvents: {
    input: ({ eventId, intoId, reason }) => ({ eventId, intoId, reason }),
    payload: {
      decisionId,
      event: event(({ intoId }) => intoId),
      merged: event(({ eventId }) => eventId),
    },
  },
  moveArticle: {
    input: ({ articleId, eventId, reason }) => ({ articleId, eventId: eventId ?? null, reason }),
    payload: {
      decisionId,
      article: load(
        ({ articleId }) => articleId,
        ({ articles }) => articles,
      ),
      event: event(({ eventId }) => eventId),
      from: event(({ fromId }) => fromId),
    },
  },
  renameEvent: {
    input: ({ eventId, name, reason }) => ({ eventId, name, reason }),
    payload: { decisionId, event: event(({ eventId }) => eventId) },
  },
  relateAgents: {
    input: ({ agentId, relation, otherId, reason }) => ({ agentId, relation, otherId, reason }),
    payload: {
      decisionId,
      agent: agent(({ agentId }) => agentId),
      other: agent(({ otherId }) => otherId),
    },
  },
  mergeAgents: {
    input: ({ agentId, intoId, reason }) => ({ agentId, intoId, reason }),
    payload: {
      decisionId,
      agent: agent(({ intoId }) => intoId),
      merged: agent(({ agentId }) => agentId),
    },
  },
  retract: {
    input: ({ id, reason }) => ({ id, reason }),
    payload: {
      decisionId,
      subject: ({ value }, _, { loaders }) => (value === null ? null : loadNode(value.subjectId, loaders)),
    },
  },
};
