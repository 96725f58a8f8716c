import { join } from 'node:path';
import { readIfThere, replaceDurably } from './durableFile.ts';
import { logFolderError } from './logFolderError.ts';

/** Stores heads of the log outside the database, so that a writer of the database can't alter them. */
export interface CheckpointStore {
  /** The stored signed notes, the prepared one first; empty before the first head. */
  read(): Promise<readonly string[]>;
  /**
   * Stores a note that this process has signed, before the database has it (write-ahead). Only the leader calls it. It
   * resolves once the note would survive a power cut. `since` is the result of the last read: if another process has
   * prepared a note since, this one has lost the lead, and it rejects.
   */
  prepare(note: string, since: readonly string[]): Promise<void>;
  /**
   * Stores a note that another process has signed and that the database has. Resolves once the note would survive a
   * power cut.
   */
  observe(note: string): Promise<void>;
  /** The folder of the store, for messages. */
  readonly folder: string;
}

/** Two files, so that a standby never overwrites the leader's prepared head. */
const PREPARED_FILE = 'log.checkpoint';
const OBSERVED_FILE = 'log.seen';

/** The checkpoint store in a folder, beside the key. Its methods throw ErrorWithRemedy (LOG_FOLDER) if the folder fails. */
export function checkpointStore(folder: string): CheckpointStore {
  const [prepared, seen] = [join(folder, PREPARED_FILE), join(folder, OBSERVED_FILE)];
  const orFails = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === undefined ? error : logFolderError(folder, error);
    }
  };
  return {
    folder: folder,
    read: async () => {
      const notes = await orFails(Promise.all([readIfThere(prepared), readIfThere(seen)]));
      return notes.filter((note) => note !== null);
    },
    prepare: (note, since) => {
      const check = async (): Promise<void> => {
        const now = await readIfThere(prepared);
        if (now !== null && !since.includes(now))
          throw new Error('another process of this folder has signed since');
      };
      return orFails(replaceDurably(prepared, note, check));
    },
    observe: (note) => orFails(replaceDurably(seen, note)),
  };
}
