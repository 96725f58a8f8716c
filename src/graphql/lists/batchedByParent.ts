import DataLoader from 'dataloader';
import type { Selection } from '../../ledger/lists/readPages.ts';

/**
 * Joins equal requests that differ only in the parent (`claims(first: 5)` of twenty articles) into one read. A
 * selection names its one parent in `within.ids`.
 */
export function batchedByParent<Request extends Selection, Answer>(
  read: (request: Request) => Promise<readonly Answer[]>,
): (request: Request) => Promise<Answer> {
  const loaders = new Map<string, DataLoader<string, Answer>>();
  return (request) => {
    const parent = request.within?.parent;
    const { within, ...rest } = request;
    const key = JSON.stringify([parent, rest]);
    let loader = loaders.get(key);
    if (!loader) {
      loader = new DataLoader((ids) =>
        read(parent === undefined ? request : { ...request, within: { parent, ids } }),
      );
      loaders.set(key, loader);
    }
    return loader.load(within?.ids[0] ?? '');
  };
}
