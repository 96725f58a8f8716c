import { isKind } from '../../domain/errorWithRemedy.ts';
import type { LogState, LogFault } from '../storedLog/logAccess.ts';

/** The health of the log after a state and its error, given the health before. */
export function nextLogHealth(before: LogFault | null, state: LogState, error: unknown): LogFault | null {
  if (isKind(error, 'LOG', 'CLOCK')) return { reason: error.message, isDoubtful: !isKind(error, 'CLOCK') };
  // While the database or the folder is unavailable, nothing is compared, so the earlier health still holds.
  if (isKind(error, 'LOG_FOLDER') && !before?.isDoubtful) return { reason: error.message, isDoubtful: false };
  return state === 'FAILS' ? before : null;
}
