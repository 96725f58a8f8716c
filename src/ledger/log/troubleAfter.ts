import { ClockError } from './clockError.ts';
import { KeeperError } from './keeperError.ts';
import type { LogState, LogTrouble } from './logDoor.ts';
import { LogError } from './logError.ts';

/** What a state and its error say of the log, after what was said before. */
export function troubleAfter(before: LogTrouble | null, state: LogState, error: unknown): LogTrouble | null {
  if (error instanceof LogError) return { reason: error.message, isDoubtful: !(error instanceof ClockError) };
  // While the database or the folder is away nothing is compared: what was seen of the log before still holds.
  if (error instanceof KeeperError && !before?.isDoubtful)
    return { reason: error.message, isDoubtful: false };
  return state === 'FAILS' ? before : null;
}
