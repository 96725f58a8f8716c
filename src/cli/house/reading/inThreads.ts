import { isKind } from '../../../domain/errorWithRemedy.ts';
import type { Reader, ReaderIdentity } from '../../../domain/claims/reader.ts';
import { refuse } from '../../../domain/result.ts';
import type { Intake } from '../../../intake/makeIntake.ts';
import type { ReadingPool } from './readingPool.ts';

/** An intake in the threads of a pool. A text over their limits is refused. */
export function intakeInThreads(pool: ReadingPool): Intake {
  return async (input) => {
    try {
      return await pool.run('takeIn', input);
    } catch (error) {
      if (!isKind(error, 'READING_LIMIT', 'READER')) throw error;
      const code = error.kind === 'READER' ? 'READER_FAILED' : 'READING_LIMIT';
      return refuse(code, 'content', error.message, error.remedy);
    }
  };
}

/**
 * A reader whose work is done in the threads of a pool, under its own name and version. One that asks a service waits
 * for its answer here, and only the language is found in a thread.
 */
export const readerInThreads = (pool: ReadingPool, reader: ReaderIdentity | Reader): Reader => ({
  read: readIn(pool),
  ...reader,
  detectLanguage: (text, tag) => pool.run('detectLanguage', text, tag),
});

const readIn =
  (pool: ReadingPool): Reader['read'] =>
  async (article, onAmbiguous) => {
    const { claims, ambiguous } = await pool.run('read', article);
    if (onAmbiguous !== undefined) ambiguous.forEach(onAmbiguous);
    return claims;
  };
