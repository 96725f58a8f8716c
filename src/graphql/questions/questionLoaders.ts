import { loadQuestionStates } from '../../actions/agreements/loadQuestionStates.ts';
import { byId, memoByTime } from '../loaders/batch.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type QuestionLoaders = Pick<
  Loaders,
  'questions' | 'questionHistory' | 'questionStates' | 'suggestions' | 'changesSince' | 'causesSince'
>;

/** Loads questions, their states and their changes. */
export function questionLoaders({ read, rows, groups }: RowLoaders): QuestionLoaders {
  return {
    questions: rows((ids) => read.questions(ids)),
    questionHistory: groups((ids) => read.questionEvents(ids), subjectOf),
    questionStates: byId(async (ids) =>
      (await loadQuestionStates(read, ids)).map((state) => ({ id: state.questionId, ...state })),
    ),
    suggestions: rows((ids) => read.suggestions(ids)),
    changesSince: memoByTime((since) => groups((ids) => read.questionChanges(since, ids), questionOf)),
    causesSince: memoByTime((since) => groups((ids) => read.questionCauses(since, ids), questionOf)),
  };
}

const questionOf = ({ questionId }: { readonly questionId: string }): string => questionId;
