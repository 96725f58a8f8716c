import type { EventResolvers } from '../../generated/graphql.ts';
import { articleList } from '../articles/articleLists.ts';
import type { CompleteResolvers } from '../completeResolvers.ts';
import { ownId } from '../identity/objectId.ts';
import { loadBoard } from './board.ts';
import { loadReportedBoard } from './reportedBoard.ts';
import type { EventParent } from '../loaders/loaders.ts';
import { loadEntry } from '../log/loadEntry.ts';
import { questionList } from '../questions/questionLists.ts';

export const event: CompleteResolvers<EventResolvers, EventParent> = {
  id: ownId,
  ledgerEntry: loadEntry,
  start: ({ startsAt }) => startsAt,
  end: ({ endsAt }) => endsAt,
  mergedInto: ({ mergedIntoId, loaders }) =>
    mergedIntoId === null ? null : loaders.events.load(mergedIntoId),
  history: ({ id, loaders }) => loaders.eventHistory.load(id),
  articles: ({ id, loaders }, args) => articleList(args, loaders, { parent: 'event', id }),
  board: (parent, { reportedBy, ...page }) =>
    reportedBy ? loadReportedBoard(parent, page, reportedBy) : loadBoard(parent, page),
  questions: ({ id, loaders }, args) => questionList(args, loaders, { parent: 'event', id }),
};
