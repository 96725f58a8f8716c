import { isKind } from '../../domain/errorWithRemedy.ts';
import type { LogState, LogFault } from '../storedLog/logAccess.ts';

/** What a state and its error say of the log, after what was said before. */
export function nextLogHealth(before: LogFault | null, state: LogState, error: unknown): LogFault | null {
  if (isKind(error, 'LOG', 'CLOCK')) return { reason: error.message, isDoubtful: !isKind(error, 'CLOCK') };
  // While the database or the folder is away nothing is compared: what was seen of the log before still holds.
  if (isKind(error, 'LOG_FOLDER') && !before?.isDoubtful) return { reason: error.message, isDoubtful: false };
  return state === 'FAILS' ? before : null;
}
