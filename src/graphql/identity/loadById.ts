import type { AsOf } from '../../generated/graphql.ts';
import { logRefusal } from '../log/logRefusal.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { RequestContext } from '../requestContext.ts';
import { resolveIds } from './resolveIds.ts';

/**
 * Reads the object that an id names; `null` if there is none now or at `asOf`. Throws NOT_AT_POINT if the id names a
 * point at which there was no such object: an answer of this ledger never has such an id.
 */
export async function loadById<Row>(
  given: string,
  now: Loaders,
  asOf: AsOf | null | undefined,
  load: (id: string, loaders: Loaders) => Promise<Row | null>,
): Promise<Row | null> {
  const { ids, loaders } = await resolveIds([given], now, asOf);
  const [id = ''] = ids;
  const row = await load(id, loaders);
  if (row !== null || id === given) return row;
  throw logRefusal(
    'NOT_AT_POINT',
    `Nothing of the id ${id} was there after ${String(loaders.position)} entries of this log.`,
    'The id may be of another log. Give the id without its point to read the object as it is now.',
  );
}

/** A root read of the object that an id names, as of the point that the id or `asOf` names. */
export const readById =
  <Row>(load: (id: string, loaders: Loaders) => Promise<Row | null>) =>
  (
    _: unknown,
    { id, asOf }: { readonly id: string; readonly asOf?: AsOf | null },
    { loaders }: RequestContext,
  ): Promise<Row | null> =>
    loadById(id, loaders, asOf, load);
