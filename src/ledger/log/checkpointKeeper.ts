import { join } from 'node:path';
import { readIfThere, replaceDurably } from './durableFile.ts';
import { KeeperError } from './keeperError.ts';

/** Keeps heads of the log where whoever alters the database does not reach them. */
export interface CheckpointKeeper {
  /** The signed notes that are kept, the pledged one first; none before the first head. */
  read(): Promise<readonly string[]>;
  /**
   * Keeps the note that this process has signed, before the database has it: a pledge that the log goes on so. Whoever
   * leads calls it, nobody else. Resolves once it would survive a power cut. `since` is what was read before: where another
   * process has pledged since, this one has lost the lead, and it rejects.
   */
  pledge(note: string, since: readonly string[]): Promise<void>;
  /** Keeps a note that is in the database and that another process has signed. Resolves once it would survive a power cut. */
  see(note: string): Promise<void>;
  /** The folder it is kept in, for telling people. */
  readonly place: string;
}

/** Two files, so that of processes that share a folder those who stand by never touch the pledge of the one that leads. */
const PLEDGED_FILE = 'log.checkpoint';
const SEEN_FILE = 'log.seen';

/** The keeper in a folder, beside the key. All of it throws KeeperError where the folder fails. */
export function checkpointKeeper(folder: string): CheckpointKeeper {
  const [pledged, seen] = [join(folder, PLEDGED_FILE), join(folder, SEEN_FILE)];
  const orFails = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === undefined ? error : new KeeperError(folder, error);
    }
  };
  return {
    place: folder,
    read: async () => {
      const notes = await orFails(Promise.all([readIfThere(pledged), readIfThere(seen)]));
      return notes.filter((note) => note !== null);
    },
    pledge: (note, since) => {
      const check = async (): Promise<void> => {
        const now = await readIfThere(pledged);
        if (now !== null && !since.includes(now))
          throw new Error('another process of this folder has signed since');
      };
      return orFails(replaceDurably(pledged, note, check));
    },
    see: (note) => orFails(replaceDurably(seen, note)),
  };
}
