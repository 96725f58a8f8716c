import type { ClaimResolvers, FigureResolvers } from '../../generated/graphql.ts';
import type { ClaimLinkParent, ClaimParent, Loaders } from '../loaders/loaders.ts';
import type { FigureParent } from './claimParents.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { required } from '../links.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import { loadAgreement } from '../questions/loadAgreement.ts';

/** A claim's figure with its frame and policy, which are one object in the API. */
export const toFigureParent = ({
  figure,
  frame,
  frameWords,
  policy,
}: Pick<ClaimParent, 'figure' | 'frame' | 'frameWords' | 'policy'>): FigureParent | null =>
  figure && frame && policy !== null ? { ...figure, measure: frame, frameWords, policy } : null;

/** The links between articles at the question of a claim. */
async function articleLinks(loaders: Loaders, claimId: string): Promise<readonly ClaimLinkParent[]> {
  const questionId = await loaders.claimQuestions.load(claimId);
  const state = questionId === null ? null : await loaders.questionStates.load(questionId);
  return (state?.agreement?.links ?? []).map((link) => ({ ...link, loaders }));
}

export const claim: CompleteResolvers<ClaimResolvers, ClaimParent> = {
  id: ownId,
  erasure: ({ versionId, loaders }) => loaders.erasures.load(versionId),
  ledgerEntry: loadEntry,
  selector: ({ words, context }) => ({ ...words, ...context }),
  figure: toFigureParent,
  eventTime: ({ times }) => times.event,
  asOf: ({ times }) => times.asOf,
  sentence: (parent) => ({ ...parent.sentence, claim: parent }),
  attribution: ({ id, loaders }) => loaders.attributions.load(id),
  question: async ({ id, loaders }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : loaders.questions.load(questionId);
  },
  relations: ({ id, loaders }) => loaders.relations.load(id),
  agreement: async ({ id, loaders }, { reportedBy }) => {
    const questionId = await loaders.claimQuestions.load(id);
    return questionId === null ? null : loadAgreement(loaders, questionId, reportedBy);
  },
  repeats: async ({ id, loaders }) =>
    (await loaders.relations.load(id)).filter(({ relation }) => relation === 'REPEATS'),
  history: ({ id, loaders }) => loaders.claimHistory.load(id),
  links: async ({ id, loaders }) => [
    ...(await loaders.claimLinks.load(id)),
    ...(await articleLinks(loaders, id)).filter(({ claimId }) => claimId === id),
  ],
  linkedBy: async ({ id, loaders }) =>
    [
      ...(await loaders.claimLinksTo.load(id)),
      ...(await articleLinks(loaders, id)).filter(({ targetId }) => targetId === id),
    ].map((link) => ({ ...link, targetId: link.claimId })),
  event: async ({ versionId, loaders }) => {
    const { articleId } = await loadRequired(loaders.versions, versionId);
    return loaders.articleEvents.load(articleId);
  },
  articleVersion: required('versions', 'versionId'),
  article: async ({ versionId, loaders }) => {
    const { articleId } = await loadRequired(loaders.versions, versionId);
    return loadRequired(loaders.articles, articleId);
  },
  publisher: async ({ versionId, loaders }) => {
    const { articleId } = await loadRequired(loaders.versions, versionId);
    const { publisherId } = await loadRequired(loaders.articles, articleId);
    return publisherId === null ? null : loaders.publishers.load(publisherId);
  },
};

export const figure: CompleteResolvers<FigureResolvers, FigureParent> = {
  unit: ({ measure }) => measure.unit,
  slotWords: ({ frameWords }) => frameWords.map(({ slot, ...words }) => ({ slot, words })),
};
