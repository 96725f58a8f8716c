import type { Agreement } from '../../comparison/agreement.ts';
import type { QuestionResolvers } from '../../generated/graphql.ts';
import type { QuestionRecord } from '../../ledger/records.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import type { Loaders } from '../loaders.ts';
import { claimList } from '../paging/lists.ts';
import type { AgreementSource } from '../sources.ts';

/** The agreement of a question as it was settled; `null` where no claim stands. */
export async function settledAgreement(
  loaders: Loaders,
  questionId: string,
): Promise<AgreementSource | null> {
  const state = await loaders.questionStates.load(questionId);
  return state?.agreement ? { ...(state.agreement as Agreement), spread: state.spread } : null;
}

export const question: CompleteResolvers<QuestionResolvers, QuestionRecord> = {
  mergedInto: async ({ id }, _, { loaders }) => {
    const into = (await loaders.questionStates.load(id))?.mergedIntoId ?? null;
    return into === null ? null : loaders.questions.load(into);
  },
  claims: ({ id }, args, context) => claimList(args, context, { parent: 'question', id }),
  agreement: ({ id }, _, { loaders }) => settledAgreement(loaders, id),
  history: ({ id }, _, { loaders }) => loaders.questionHistory.load(id),
  timeline: async ({ id }, _, { loaders }) => (await settledAgreement(loaders, id))?.series ?? [],
};
