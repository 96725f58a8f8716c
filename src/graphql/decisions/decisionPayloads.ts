import type {
  JudgeAnswerPayloadResolvers,
  JudgeClaimPayloadResolvers,
  MergeQuestionsPayloadResolvers,
  RetractPayloadResolvers,
  SplitQuestionPayloadResolvers,
  SubmitClaimsPayloadResolvers,
  SubmitStancePayloadResolvers,
  SubmittedClaimResolvers,
} from '../../generated/graphql.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { recordId } from '../identity/objectId.ts';
import type { ObjectId } from '../identity/objectId.ts';
import type { RequestContext } from '../requestContext.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import { loadNode } from '../loaders/loadNode.ts';
import type {
  JudgeAnswerParent,
  JudgeClaimParent,
  MergeQuestionsParent,
  RetractParent,
  SplitQuestionParent,
  SubmitClaimsParent,
  SubmitStanceParent,
  SubmittedClaimParent,
} from '../parentTypes.ts';

/** The fields of a payload whose values are ids of things that a refused decision does not give. */
const loadFromValue =
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

const decisionId = ({ value }: { readonly value: { readonly decisionId: string } | null }): ObjectId | null =>
  value && recordId(value.decisionId);

export const submitClaimsPayload: CompleteResolvers<SubmitClaimsPayloadResolvers, SubmitClaimsParent> = {
  results: ({ value }) => value?.claims ?? [],
  articleVersion: loadFromValue(
    ({ versionId }) => versionId,
    ({ versions }) => versions,
  ),
};

export const submittedClaim: CompleteResolvers<SubmittedClaimResolvers, SubmittedClaimParent> = {
  claim: ({ claimId }, _, { loaders }) => loadRequired(loaders.claims, claimId),
};

export const judgeClaimPayload: CompleteResolvers<JudgeClaimPayloadResolvers, JudgeClaimParent> = {
  decisionId,
  claim: loadFromValue(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  correction: loadFromValue(
    ({ correctionId }) => correctionId,
    ({ claims }) => claims,
  ),
};

export const judgeAnswerPayload: CompleteResolvers<JudgeAnswerPayloadResolvers, JudgeAnswerParent> = {
  decisionId,
  claim: loadFromValue(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  question: loadFromValue(
    ({ questionId }) => questionId,
    ({ questions }) => questions,
  ),
};

export const submitStancePayload: CompleteResolvers<SubmitStancePayloadResolvers, SubmitStanceParent> = {
  decisionId,
  claim: loadFromValue(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  other: loadFromValue(
    ({ otherId }) => otherId,
    ({ claims }) => claims,
  ),
};

export const mergeQuestionsPayload: CompleteResolvers<MergeQuestionsPayloadResolvers, MergeQuestionsParent> =
  {
    decisionId,
    question: loadFromValue(
      ({ intoId }) => intoId,
      ({ questions }) => questions,
    ),
    merged: loadFromValue(
      ({ questionId }) => questionId,
      ({ questions }) => questions,
    ),
  };

export const splitQuestionPayload: CompleteResolvers<SplitQuestionPayloadResolvers, SplitQuestionParent> = {
  decisionId,
  question: loadFromValue(
    ({ questionId }) => questionId,
    ({ questions }) => questions,
  ),
  part: loadFromValue(
    ({ partId }) => partId,
    ({ questions }) => questions,
  ),
};

export const retractPayload: CompleteResolvers<RetractPayloadResolvers, RetractParent> = {
  decisionId,
  subject: ({ value }, _, { loaders }) => (value === null ? null : loadNode(value.subjectId, loaders)),
};
