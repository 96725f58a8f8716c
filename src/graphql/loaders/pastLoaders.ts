import type { AsOfResult } from '../../ledger/asOf/asOfInstant.ts';
import type { AsOfPoint } from '../../ledger/asOf/resolveAsOf.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { Loaders } from '../parentTypes.ts';

/** Gives the loaders of points in the history of a ledger: two points that are one cut share theirs. */
export function pastLoaders(
  read: LedgerReader,
  loadersOver: (read: LedgerReader) => Loaders,
): (asOf: AsOfPoint) => Promise<AsOfResult<Loaders>> {
  const cuts = new Map<string, Promise<AsOfResult<Date>>>();
  const pasts = new Map<number, Loaders>();
  return async (asOf) => {
    const key = JSON.stringify(asOf);
    const cut = cuts.get(key) ?? read.instantAt(asOf);
    cuts.set(key, cut);
    const found = await cut;
    if (!found.ok) return found;
    const at = found.value.getTime();
    const loaders = pasts.get(at) ?? loadersOver(read.at(found.value));
    pasts.set(at, loaders);
    return { ok: true, value: loaders };
  };
}
