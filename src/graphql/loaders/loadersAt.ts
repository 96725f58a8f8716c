import type { AsOf as GivenAsOf } from '../../generated/graphql.ts';
import type { AsOfPoint } from '../../ledger/asOf/resolveAsOf.ts';
import { logRefusal } from '../log/logRefusal.ts';
import type { Loaders } from './loaders.ts';

/**
 * Loaders as of a point in the history of the ledger; the given ones if there is no point. Throws if the point does
 * not exist.
 */
export async function loadersAt(loaders: Loaders, given: GivenAsOf | null | undefined): Promise<Loaders> {
  if (!given) return loaders;
  const found = await loaders.at(toAsOf(given));
  if (found.ok) return found.value;
  const { code, message, remedy } = found.error;
  throw logRefusal(code, message, remedy);
}

const toAsOf = (given: GivenAsOf): AsOfPoint =>
  given.position === undefined ? { time: given.time } : { position: given.position };
