import type { ClaimResolvers } from '../../generated/graphql.ts';
import type { ClaimSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { existing } from '../existing.ts';
import { settledAgreement } from './question.ts';

export const claim: CompleteResolvers<ClaimResolvers, ClaimSource> = {
  erasure: ({ versionId, loaders }) => loaders.erasures.load(versionId),
  ledgerEntry: entryOf,
  sentence: (parent) => ({ ...parent.sentence, claim: parent }),
  attribution: ({ id, loaders }) => loaders.attributions.load(id),
  question: async ({ id, loaders }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : loaders.questions.load(questionId);
  },
  relations: ({ id, loaders }) => loaders.relations.load(id),
  agreement: async ({ id, loaders }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : settledAgreement(loaders, questionId);
  },
  repeats: async ({ id, loaders }) =>
    (await loaders.relations.load(id)).filter(({ relation }) => relation === 'REPEATS'),
  history: ({ id, loaders }) => loaders.claimHistory.load(id),
  links: ({ id, loaders }) => loaders.claimLinks.load(id),
  articleVersion: ({ versionId, loaders }) => existing(loaders.versions, versionId),
  article: async ({ versionId, loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    return existing(loaders.articles, articleId);
  },
  publisher: async ({ versionId, loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    const { publisherId } = await existing(loaders.articles, articleId);
    return publisherId === null ? null : loaders.publishers.load(publisherId);
  },
};
