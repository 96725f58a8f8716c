import type { LogEntry } from '../../log/logStore.ts';
import type { Loaded } from '../parentTypes.ts';

/**
 * What the log has of a row, by its id; `null` while it waits. Whatever is there as of a cut was recorded by then, and so
 * its entry is that of then; its receipt is under the newest head, which proves most.
 */
export const loadEntry = ({ id, loaders }: Loaded<{ readonly id: string }>): Promise<LogEntry | null> =>
  loaders.log.entries.load(id);
