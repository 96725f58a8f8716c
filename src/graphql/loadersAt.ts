import type { AsOf as GivenAsOf } from '../generated/graphql.ts';
import type { AsOf } from '../ledger/cut/cutResolver.ts';
import { logRefusal } from './logRefusal.ts';
import type { Loaders } from './sources.ts';

/** Loaders as of a point in the history of the ledger: the given ones where none is named. Throws where there is no such point. */
export async function loadersAt(loaders: Loaders, given: GivenAsOf | null | undefined): Promise<Loaders> {
  if (!given) return loaders;
  const found = await loaders.at(pointOf(given));
  if (found.ok) return found.value;
  const { code, message, remedy } = found.refusal;
  throw logRefusal(code, message, remedy);
}

const pointOf = (given: GivenAsOf): AsOf =>
  given.position === undefined ? { time: given.time } : { position: given.position };
