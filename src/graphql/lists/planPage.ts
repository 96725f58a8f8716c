import { isOrderKey } from '../../ledger/lists/isOrderKey.ts';
import type { PageRequest, Position, Selection } from '../../ledger/lists/readPages.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** Rows of a page where the request does not say. */
export const DEFAULT_PAGE_SIZE = 20;
/** Rows of a page at most: a page of claims with all fields is then about 200 KB. */
export const MAX_PAGE_SIZE = 100;

/** The order of a list; the schema fills in a direction that is not given. */
export interface ListOrder {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: ListOrder | null;
}

/** The page size of the arguments. Throws BAD_USER_INPUT if they contradict each other or exceed the limits. */
function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  if (typeof first === 'number' && typeof last === 'number') {
    throw badUserInput('`first` and `last` contradict each other. Give one of them.');
  }
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    const name = typeof first === 'number' ? 'first' : 'last';
    throw badUserInput(
      `\`${name}\` must be from 1 to ${String(MAX_PAGE_SIZE)}; it is ${String(size)}. Read more pages instead.`,
    );
  }
  return size;
}

/** A page as it is asked for, and the writer of the cursors of its list. */
export interface PlannedPage {
  readonly request: PageRequest;
  readonly cursorOf: (position: Position) => string;
}

/** Turns the arguments of a connection into a request to the ledger. */
export function planPage(selection: Selection, args: PageArguments, defaultOrder: ListOrder): PlannedPage {
  const order = args.orderBy ?? defaultOrder;
  const limit = pageSize(args);
  // The parent is part of a cursor's list, so that a cursor of one article's claims is none of another's.
  const fingerprint = JSON.stringify([selection, order.field, order.direction]);
  const isKey = (key: string): boolean => isOrderKey(selection.list, order.field, key);
  const position = (cursor: string, name: string): Position => decodeCursor(fingerprint, cursor, name, isKey);
  return {
    request: {
      ...selection,
      order: order.field,
      descending: order.direction === 'DESC',
      limit,
      fromEnd: typeof args.last === 'number',
      ...(typeof args.after === 'string' && { after: position(args.after, 'after') }),
      ...(typeof args.before === 'string' && { before: position(args.before, 'before') }),
    },
    cursorOf: (place) => encodeCursor(fingerprint, place),
  };
}
