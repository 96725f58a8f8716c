import { LogError } from '../logError.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { SignedHead } from './signedHead.ts';
import type { Verifier } from './verifier.ts';

/** The head in a note of this log. Throws LogError, which says `what` the note is, where it is one of another log. */
export function openOwn(note: string, what: string, verifier: Verifier): SignedHead {
  const opened = openCheckpoint(note, verifier);
  if (opened.ok) return { note, head: opened.value };
  throw new LogError(
    `${what} is not of this log: ${opened.reason}.`,
    'Use the key and the data folder that belong to this database.',
  );
}

/** The heads in the notes that are kept outside of the database. Throws LogError where one is of another log. */
export const openKept = (notes: readonly string[], verifier: Verifier): readonly SignedHead[] =>
  notes.map((note) => openOwn(note, 'The kept checkpoint', verifier));
