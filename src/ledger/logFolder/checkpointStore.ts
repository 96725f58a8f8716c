import { join } from 'node:path';
import { readIfThere, replaceDurably } from './durableFile.ts';
import { logFolderError } from './logFolderError.ts';

/** Keeps heads of the log where whoever alters the database does not reach them. */
export interface CheckpointStore {
  /** The signed notes that are kept, the pledged one first; none before the first head. */
  read(): Promise<readonly string[]>;
  /**
   * Keeps the note that this process has signed, before the database has it: a pledge that the log goes on so. Whoever
   * leads calls it, nobody else. Resolves once it would survive a power cut. `since` is what was read before: where another
   * process has pledged since, this one has lost the lead, and it rejects.
   */
  prepare(note: string, since: readonly string[]): Promise<void>;
  /** Keeps a note that is in the database and that another process has signed. Resolves once it would survive a power cut. */
  observe(note: string): Promise<void>;
  /** The folder it is kept in, for telling people. */
  readonly folder: string;
}

/** Two files, so that of processes that share a folder those who stand by never touch the pledge of the one that leads. */
const PREPARED_FILE = 'log.checkpoint';
const OBSERVED_FILE = 'log.seen';

/** The checkpoint store in a folder, beside the key. Its methods throw ErrorWithRemedy (LOG_FOLDER) if the folder fails. */
export function checkpointStore(folder: string): CheckpointStore {
  const [pledged, seen] = [join(folder, PREPARED_FILE), join(folder, OBSERVED_FILE)];
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
      const notes = await orFails(Promise.all([readIfThere(pledged), readIfThere(seen)]));
      return notes.filter((note) => note !== null);
    },
    prepare: (note, since) => {
      const check = async (): Promise<void> => {
        const now = await readIfThere(pledged);
        if (now !== null && !since.includes(now))
          throw new Error('another process of this folder has signed since');
      };
      return orFails(replaceDurably(pledged, note, check));
    },
    observe: (note) => orFails(replaceDurably(seen, note)),
  };
}
