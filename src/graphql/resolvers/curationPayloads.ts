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
import type { RequestContext } from '../context.ts';
import { existing } from '../existing.ts';
import { nodeOf } from '../nodeOf.ts';
import type {
  JudgeAnswerSource,
  JudgeClaimSource,
  MergeQuestionsSource,
  RetractSource,
  SplitQuestionSource,
  SubmitClaimsSource,
  SubmitStanceSource,
  SubmittedClaimSource,
} from '../sources.ts';

/** The fields of a payload whose values are ids of things that a refused decision does not give. */
const given =
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

const decisionId = ({ value }: { readonly value: { readonly decisionId: string } | null }): string | null =>
  value?.decisionId ?? null;

export const submitClaimsPayload: CompleteResolvers<SubmitClaimsPayloadResolvers, SubmitClaimsSource> = {
  results: ({ value }) => value?.claims ?? [],
  articleVersion: given(
    ({ versionId }) => versionId,
    ({ versions }) => versions,
  ),
};

export const submittedClaim: CompleteResolvers<SubmittedClaimResolvers, SubmittedClaimSource> = {
  claim: ({ claimId }, _, { loaders }) => existing(loaders.claims, claimId),
};

export const judgeClaimPayload: CompleteResolvers<JudgeClaimPayloadResolvers, JudgeClaimSource> = {
  decisionId,
  claim: given(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  correction: given(
    ({ correctionId }) => correctionId,
    ({ claims }) => claims,
  ),
};

export const judgeAnswerPayload: CompleteResolvers<JudgeAnswerPayloadResolvers, JudgeAnswerSource> = {
  decisionId,
  claim: given(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  question: given(
    ({ questionId }) => questionId,
    ({ questions }) => questions,
  ),
};

export const submitStancePayload: CompleteResolvers<SubmitStancePayloadResolvers, SubmitStanceSource> = {
  decisionId,
  claim: given(
    ({ claimId }) => claimId,
    ({ claims }) => claims,
  ),
  other: given(
    ({ otherId }) => otherId,
    ({ claims }) => claims,
  ),
};

export const mergeQuestionsPayload: CompleteResolvers<MergeQuestionsPayloadResolvers, MergeQuestionsSource> =
  {
    decisionId,
    question: given(
      ({ intoId }) => intoId,
      ({ questions }) => questions,
    ),
    merged: given(
      ({ questionId }) => questionId,
      ({ questions }) => questions,
    ),
  };

export const splitQuestionPayload: CompleteResolvers<SplitQuestionPayloadResolvers, SplitQuestionSource> = {
  decisionId,
  question: given(
    ({ questionId }) => questionId,
    ({ questions }) => questions,
  ),
  part: given(
    ({ partId }) => partId,
    ({ questions }) => questions,
  ),
};

export const retractPayload: CompleteResolvers<RetractPayloadResolvers, RetractSource> = {
  decisionId,
  subject: ({ value }, _, { loaders }) => (value === null ? null : nodeOf(value.subjectId, loaders)),
};
