import type { ClaimResolvers } from '../../generated/graphql.ts';
import type { ClaimRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { existing } from '../existing.ts';
import { settledAgreement } from './question.ts';

export const claim: CompleteResolvers<ClaimResolvers, ClaimRecord> = {
  erasure: ({ versionId }, _, { loaders }) => loaders.erasures.load(versionId),
  ledgerEntry: ({ id }, _, { loaders }) => loaders.log.entries.load(id),
  sentence: (parent) => ({ ...parent.sentence, claim: parent }),
  attribution: ({ id }, _, { loaders }) => loaders.attributions.load(id),
  question: async ({ id }, _, { loaders }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : loaders.questions.load(questionId);
  },
  relations: ({ id }, _, { loaders }) => loaders.relations.load(id),
  agreement: async ({ id }, _, { loaders }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : settledAgreement(loaders, questionId);
  },
  repeats: async ({ id }, _, { loaders }) =>
    (await loaders.relations.load(id)).filter(({ relation }) => relation === 'REPEATS'),
  history: ({ id }, _, { loaders }) => loaders.claimHistory.load(id),
  links: ({ id }, _, { loaders }) => loaders.claimLinks.load(id),
  articleVersion: ({ versionId }, _, { loaders }) => existing(loaders.versions, versionId),
  article: async ({ versionId }, _, { loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    return existing(loaders.articles, articleId);
  },
  publisher: async ({ versionId }, _, { loaders }) => {
    const { articleId } = await existing(loaders.versions, versionId);
    const { publisherId } = await existing(loaders.articles, articleId);
    return publisherId === null ? null : loaders.publishers.load(publisherId);
  },
};
