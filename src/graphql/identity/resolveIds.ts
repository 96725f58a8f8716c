import type { AsOf } from '../../generated/graphql.ts';
import { loadersAt } from '../loaders/loadersAt.ts';
import { logRefusal } from '../log/logRefusal.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { parseObjectId } from './parseObjectId.ts';

/** Ids without their point, and the loaders that read as of that point. */
export interface ResolvedIds {
  readonly ids: readonly string[];
  readonly loaders: Loaders;
}

/**
 * Finds the one point that ids and `asOf` name. An id without a point means the point of `asOf`, or now.
 * Throws a refusal if there is no such point, and POINT_DIFFERS if there are several.
 */
export async function resolveIds(
  given: readonly string[],
  loaders: Loaders,
  asOf: AsOf | null | undefined,
): Promise<ResolvedIds> {
  const parsed = given.map(parseObjectId);
  const ids = parsed.map(({ id }) => id);
  const [position, ...others] = new Set(parsed.flatMap((one) => one.position ?? []));
  if (position === undefined) return { ids, loaders: await loadersAt(loaders, asOf) };
  const isRestAtPoint = asOf
    ? (await loadersAt(loaders, asOf)).position === position
    : parsed.every((one) => one.position !== null);
  if (others.length === 0 && isRestAtPoint) return { ids, loaders: await loadersAt(loaders, { position }) };
  throw logRefusal(
    'POINT_DIFFERS',
    'The ids and `asOf` name more than one point of the history.',
    'Give ids of one point, with no `asOf` or that of the same point.',
  );
}
