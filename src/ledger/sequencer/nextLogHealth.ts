import { ClockError } from '../../log/clockError.ts';
import { CheckpointStoreError } from '../logFolder/checkpointStoreError.ts';
import type { LogState, LogFault } from '../storedLog/logAccess.ts';
import { LogError } from '../../log/logError.ts';

/** What a state and its error say of the log, after what was said before. */
export function nextLogHealth(before: LogFault | null, state: LogState, error: unknown): LogFault | null {
  if (error instanceof LogError) return { reason: error.message, isDoubtful: !(error instanceof ClockError) };
  // While the database or the folder is away nothing is compared: what was seen of the log before still holds.
  if (error instanceof CheckpointStoreError && !before?.isDoubtful)
    return { reason: error.message, isDoubtful: false };
  return state === 'FAILS' ? before : null;
}
