import type { LogEntry } from '../../log/entries/logEntry.ts';
import type { Loaded } from '../loaders/loaders.ts';

/**
 * The log entry of a row, by its id; `null` while it is pending. A row has one entry as of every point. Its receipt is
 * under the newest head, which proves most.
 */
export const loadEntry = ({ id, loaders }: Loaded<{ readonly id: string }>): Promise<LogEntry | null> =>
  loaders.log.entries.load(id);
