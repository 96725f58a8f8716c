import type { QueryResolvers } from '../../generated/graphql.ts';
import { readById } from '../identity/loadById.ts';
import { readAsOf } from '../loaders/readAsOf.ts';
import { questionList, suggestionList, withdrawalList } from './questionLists.ts';

export const questionQueries: Required<
  Pick<QueryResolvers, 'question' | 'questions' | 'suggestions' | 'withdrawals'>
> = {
  question: readById((id, loaders) => loaders.questions.load(id)),
  questions: readAsOf((args, loaders) => questionList(args, loaders, null)),
  suggestions: readAsOf((args, loaders) => suggestionList(args, loaders)),
  withdrawals: readAsOf((args, loaders) => withdrawalList(args, loaders)),
};
