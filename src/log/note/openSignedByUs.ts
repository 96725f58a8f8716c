import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { SignedHead } from './signedHead.ts';
import type { Verifier } from './verifier.ts';

/** The head in a note of this log. Throws ErrorWithRemedy (LOG), which names the note (`what`), if another log wrote it. */
export function openSignedByUs(
  note: string,
  what: string,
  verifier: Verifier,
  remedy = OWN_PLACE,
): SignedHead {
  const opened = openCheckpoint(note, verifier);
  if (!opened.ok) throw new ErrorWithRemedy('LOG', `${what} is not of this log: ${opened.error}.`, remedy);
  if (opened.value.time === null)
    throw new ErrorWithRemedy('LOG', `${what} is not of this log: it has no time line.`, remedy);
  return { note, head: opened.value };
}

const OWN_PLACE = 'Use the key and the data folder that belong to this database.';
const OR_KEEP =
  `${OWN_PLACE} If it is damaged, restore it from your backup; if it is lost, move log.checkpoint and log.seen out of ` +
  'that folder, look with `consilience verify`, and go on with `consilience verify --keep`.';

/** The heads in the notes outside the database. Throws ErrorWithRemedy (LOG) if one is of another log. */
export const openFolderHeads = (notes: readonly string[], verifier: Verifier): readonly SignedHead[] =>
  notes.map((note) => openSignedByUs(note, 'The kept checkpoint', verifier, OR_KEEP));
