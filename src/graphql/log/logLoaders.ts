import DataLoader from 'dataloader';
import type { LogReader } from '../../ledger/storedLog/logReader.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import type { ReadNodes } from '../../log/merkle/readRanges.ts';
import type { NodeRef } from '../../log/merkle/subtrees.ts';
import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';

/** Reads of the log of one request, joined as all reads are. */
export interface LogLoaders {
  /** The newest checkpoint: one and the same for all that is proved in an answer. */
  head(): Promise<StoredCheckpoint | null>;
  /** The entry of a record by its id; `null` if it has none yet. */
  readonly entries: DataLoader<string, LogEntry | null>;
  readonly nodes: ReadNodes;
}

/** New loaders over a log. Each request makes its own. */
export function logLoaders(read: LogReader): LogLoaders {
  let latest: Promise<StoredCheckpoint | null> | undefined;
  const head = (): Promise<StoredCheckpoint | null> => (latest ??= read.latestCheckpoint());
  const nodes = new DataLoader<NodeRef, Hash, string>((refs) => read.nodes(refs), {
    cacheKeyFn: ({ level, index }) => `${level}/${index}`,
  });
  return {
    head,
    entries: new DataLoader(async (ids) => {
      const [covered, entries] = await Promise.all([head(), read.entriesOf(ids)]);
      // The head of this request does not cover entries that came later.
      const own = entries.filter(({ position }) => position < (covered?.size ?? 0));
      // Of two entries of one thing, which verification names, the first is the one that was recorded.
      const byId = new Map(own.toReversed().map((entry) => [entry.subject.id, entry]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    nodes: (refs) => Promise.all(refs.map((ref) => nodes.load(ref))),
  };
}
