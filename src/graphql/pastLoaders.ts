import type { AtPoint } from '../ledger/cut/cut.ts';
import type { AsOf } from '../ledger/cut/cutResolver.ts';
import type { LedgerReader } from '../ledger/ledgerReader.ts';
import type { Loaders } from './sources.ts';

/** Gives the loaders of points in the history of a ledger: two points that are one cut share theirs. */
export function pastLoaders(
  read: LedgerReader,
  loadersOver: (read: LedgerReader) => Loaders,
): (asOf: AsOf) => Promise<AtPoint<Loaders>> {
  const cuts = new Map<string, Promise<AtPoint<Date>>>();
  const pasts = new Map<number, Loaders>();
  return async (asOf) => {
    const key = JSON.stringify(asOf);
    const cut = cuts.get(key) ?? read.cutOf(asOf);
    cuts.set(key, cut);
    const found = await cut;
    if (!found.ok) return found;
    const at = found.value.getTime();
    const loaders = pasts.get(at) ?? loadersOver(read.at(found.value));
    pasts.set(at, loaders);
    return { ok: true, value: loaders };
  };
}
