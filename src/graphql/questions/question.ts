import type { QuestionResolvers } from '../../generated/graphql.ts';
import type { QuestionParent } from '../loaders/loaders.ts';
import { fillLabel } from '../../domain/questionLabel.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { claimList } from '../claims/claimLists.ts';
import { loadAgreement } from './loadAgreement.ts';
import { diffQuestion } from './questionDiff.ts';

/** The label of a question, with the name of its event. */
export async function wordLabel({ id, loaders }: QuestionParent): Promise<string> {
  const [state, event] = await Promise.all([
    loaders.questionStates.load(id),
    loaders.questionEvents.load(id),
  ]);
  return fillLabel(state?.label ?? '', event?.name ?? null);
}

export const question: CompleteResolvers<QuestionResolvers, QuestionParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  label: wordLabel,
  event: ({ id, loaders }) => loaders.questionEvents.load(id),
  mergedInto: async ({ id, loaders }) => {
    const into = (await loaders.questionStates.load(id))?.mergedIntoId ?? null;
    return into === null ? null : loaders.questions.load(into);
  },
  claims: ({ id, loaders }, args) => claimList(args, loaders, { parent: 'question', id }),
  agreement: ({ id, loaders }, { reportedBy }) => loadAgreement(loaders, id, reportedBy),
  diff: diffQuestion,
  history: ({ id, loaders }) => loaders.questionHistory.load(id),
  timeline: async ({ id, loaders }, { reportedBy }) =>
    (await loadAgreement(loaders, id, reportedBy))?.series.map((point) => ({ ...point, loaders })) ?? [],
};
