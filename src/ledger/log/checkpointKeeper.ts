import { join } from 'node:path';
import { readIfThere, replaceDurably } from './durableFile.ts';

/** Keeps the last checkpoint where whoever alters the database does not reach it. */
export interface CheckpointKeeper {
  /** The signed note kept last; `null` before the first. */
  read(): Promise<string | null>;
  /** Resolves once the note would survive a power cut. */
  save(note: string): Promise<void>;
  /** Where it is kept, for telling people. */
  readonly place: string;
}

const CHECKPOINT_FILE = 'log.checkpoint';

/** The keeper in a folder of its own process, beside the key. */
export function checkpointKeeper(folder: string): CheckpointKeeper {
  const place = join(folder, CHECKPOINT_FILE);
  return {
    place,
    read: () => readIfThere(place),
    save: (note) => replaceDurably(place, note),
  };
}
