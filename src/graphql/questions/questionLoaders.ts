import { loadQuestionStates } from '../../actions/agreements/loadQuestionStates.ts';
import { loadReportedStates } from '../../actions/agreements/loadReportedStates.ts';
import type { QuestionState } from '../../actions/agreements/loadQuestionStates.ts';
import { byId, memoByTime, memoOnce } from '../loaders/batch.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type QuestionLoaders = Pick<
  Loaders,
  | 'questions'
  | 'questionHistory'
  | 'questionStates'
  | 'statesReportedBy'
  | 'firstPublication'
  | 'suggestions'
  | 'withdrawals'
  | 'changesSince'
  | 'causesSince'
>;

/** Loads questions, their states and their changes. */
export function questionLoaders({ read, rows, groups }: RowLoaders): QuestionLoaders {
  const questionStates = byId(async (ids) =>
    (await loadQuestionStates(read, ids)).map((state) => ({ id: state.questionId, ...state })),
  );
  return {
    questions: rows((ids) => read.questions(ids)),
    questionHistory: groups((ids) => read.questionEvents(ids), subjectOf),
    questionStates,
    statesReportedBy: memoByTime((time) =>
      byId(async (ids) =>
        (await loadReportedStates(read, ids, time)).map((state) => ({ id: state.questionId, ...state })),
      ),
    ),
    firstPublication: memoOnce(() => read.firstPublication()),
    withdrawals: rows(async (ids) => {
      const answers = await read.claimQuestions(ids);
      const questionIds = new Set(answers.flatMap(({ questionId }) => questionId ?? []));
      const states = await Promise.all([...questionIds].map((id) => questionStates.load(id)));
      return states.flatMap((state) => (state === null ? [] : withdrawalsOf(state)));
    }),
    suggestions: rows((ids) => read.suggestions(ids)),
    changesSince: memoByTime((since) => groups((ids) => read.questionChanges(since, ids), questionOf)),
    causesSince: memoByTime((since) => groups((ids) => read.questionCauses(since, ids), questionOf)),
  };
}

const questionOf = ({ questionId }: { readonly questionId: string }): string => questionId;

const withdrawalsOf = ({ questionId, agreement }: QuestionState) =>
  (agreement?.withdrawals ?? []).map((withdrawal) => ({ id: withdrawal.by, questionId, ...withdrawal }));
