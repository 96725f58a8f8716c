import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { AsOfError } from '../../ledger/asOf/asOfInstant.ts';
import type { AsOfPoint, ResolvedAsOf } from '../../ledger/asOf/resolveAsOf.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Loaders } from './loaders.ts';

/** Gives the loaders of points in the history of a ledger. A time and the position that it resolves to share theirs. */
export function pastLoaders(
  read: LedgerReader,
  loadersOver: (read: LedgerReader, position: number) => Loaders,
): (asOf: AsOfPoint) => Promise<Result<Loaders, AsOfError>> {
  const points = new Map<string, Promise<Result<ResolvedAsOf, AsOfError>>>();
  const pasts = new Map<number, Loaders>();
  return async (asOf) => {
    const key = JSON.stringify(asOf);
    const point = points.get(key) ?? read.resolveAsOf(asOf);
    points.set(key, point);
    const found = await point;
    if (!found.ok) return found;
    const { instant, position } = found.value;
    const loaders = pasts.get(position) ?? loadersOver(read.at(instant), position);
    pasts.set(position, loaders);
    return ok(loaders);
  };
}
