import type { QueryResolvers } from '../../generated/graphql.ts';
import { readById } from '../identity/loadById.ts';
import { buildSelection } from '../lists/buildSelection.ts';
import { makeConnection } from '../lists/makeConnection.ts';
import { readAsOf } from '../loaders/readAsOf.ts';

const newestFirst = { field: 'LATEST', direction: 'DESC' } as const;

export const eventQueries: Required<Pick<QueryResolvers, 'event' | 'events'>> = {
  event: readById((id, loaders) => loaders.events.load(id)),
  events: readAsOf((args, loaders) => {
    const selection = { ...buildSelection('events', args, { loaders, of: null }), currentOnly: true };
    return makeConnection(loaders, selection, args, newestFirst, loaders.events);
  }),
};
