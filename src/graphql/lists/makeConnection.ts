import type { PageInfo } from '../../generated/graphql.ts';
import type { Selection } from '../../ledger/lists/readPages.ts';
import { loadRequired } from '../loaders/loadRequired.ts';
import type { ConnectionParent, EdgeParent } from './connectionParent.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { planPage } from './planPage.ts';
import type { ListOrder, PageArguments } from './planPage.ts';

/**
 * A connection over a list of the ledger. Nothing is read until a field is asked for, and the lists of many parents
 * are read in one statement.
 * @param rows gives the row of an id; rows of one tick are read together
 */
export function makeConnection<Row>(
  loaders: Loaders,
  selection: Selection,
  args: PageArguments,
  defaultOrder: ListOrder,
  rows: { load(id: string): Promise<Row | null> },
): ConnectionParent<Row> {
  const { request, cursorOf } = planPage(selection, args, defaultOrder);
  return {
    totalCount: () => loaders.count(selection),
    edges: async () => {
      const { positions } = await loaders.page(request);
      return Promise.all(
        positions.map(async (position): Promise<EdgeParent<Row>> => ({
          cursor: cursorOf(position),
          node: await loadRequired(rows, position.id),
        })),
      );
    },
    pageInfo: async (): Promise<PageInfo> => {
      const { positions, hasMore } = await loaders.page(request);
      const [start, end] = [positions.at(0), positions.at(-1)];
      return {
        hasNextPage: request.fromEnd ? request.before !== undefined : hasMore,
        hasPreviousPage: request.fromEnd ? hasMore : request.after !== undefined,
        startCursor: start ? cursorOf(start) : null,
        endCursor: end ? cursorOf(end) : null,
      };
    },
  };
}
