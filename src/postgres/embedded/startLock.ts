import { join } from 'node:path';
import { withLock } from '../locks/withLock.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** Longer than the longest start this folder allows, so that a waiting process outlives a starting one. */
const LOCK_LIMIT_MS = 300_000;

/**
 * Runs `work` while no other process starts or joins a server in `home`. If two processes take over the lock
 * of a dead one at the same moment, PostgreSQL's own lock of its data folder still holds.
 */
export function withStartLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  const tooLong = (holder: string): Error =>
    new ErrorWithRemedy(
      'POSTGRES',
      `Process ${holder} has been starting a server in the same data folder for too long.`,
      'End that process, or choose another data folder with CONSILIENCE_DATA_DIR.',
    );
  return withLock(join(home, 'start.lock'), { limitMs: LOCK_LIMIT_MS, tooLong }, work);
}
