import type { QuestionResolvers } from '../../generated/graphql.ts';
import type { AgreementSource, Loaders, QuestionSource } from '../sources.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { entryOf } from '../entryOf.ts';
import { claimList } from '../paging/lists.ts';
import { diffOf } from './questionDiff.ts';

/** The agreement of a question as it was settled; `null` where no claim stands. */
export async function settledAgreement(
  loaders: Loaders,
  questionId: string,
): Promise<AgreementSource | null> {
  const state = await loaders.questionStates.load(questionId);
  return state?.agreement ? { ...state.agreement, spread: state.spread, loaders } : null;
}

export const question: CompleteResolvers<QuestionResolvers, QuestionSource> = {
  ledgerEntry: entryOf,
  mergedInto: async ({ id, loaders }) => {
    const into = (await loaders.questionStates.load(id))?.mergedIntoId ?? null;
    return into === null ? null : loaders.questions.load(into);
  },
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'question', id }),
  agreement: ({ id, loaders }) => settledAgreement(loaders, id),
  diff: diffOf,
  history: ({ id, loaders }) => loaders.questionHistory.load(id),
  timeline: async ({ id, loaders }) =>
    (await settledAgreement(loaders, id))?.series.map((point) => ({ ...point, loaders })) ?? [],
};
