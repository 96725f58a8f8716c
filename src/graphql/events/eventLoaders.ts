import DataLoader from 'dataloader';
import type { EventParent, Loaders } from '../loaders/loaders.ts';
import { subjectOf } from '../loaders/rowLoaders.ts';
import type { RowLoaders } from '../loaders/rowLoaders.ts';

type EventLoaders = Pick<Loaders, 'events' | 'eventHistory' | 'articleEvents' | 'questionEvents'>;

/** Loads events, also by their articles and questions. */
export function eventLoaders({ read, rows, groups }: RowLoaders): EventLoaders {
  const events = rows((ids) => read.events(ids));
  const byOther = (
    eventIdsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ): DataLoader<string, EventParent | null> =>
    new DataLoader(async (ids) => {
      const eventIds = await eventIdsOf(ids);
      return Promise.all(
        ids.map((id) => {
          const eventId = eventIds.get(id);
          return eventId === undefined ? Promise.resolve(null) : events.load(eventId);
        }),
      );
    });
  return {
    events,
    eventHistory: groups((ids) => read.eventHistory(ids), subjectOf),
    articleEvents: byOther(
      async (ids) =>
        new Map((await read.eventsOfArticles(ids)).map(({ articleId, eventId }) => [articleId, eventId])),
    ),
    questionEvents: byOther(
      async (ids) =>
        new Map((await read.eventsOfQuestions(ids)).map(({ questionId, eventId }) => [questionId, eventId])),
    ),
  };
}
