import { createDurably } from './durableFile.ts';
import { keyFile, loadKey } from './loadKey.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { parseCheckpoint } from '../../log/note/checkpoint.ts';
import { isKeyName } from '../../log/note/keyText.ts';
import { parseNote, signaturesOf } from '../../log/note/signedNote.ts';
import { formatSignerKey } from '../../log/note/signer.ts';
import type { Signer } from '../../log/note/signer.ts';

const SEED_BYTES = 32;

export interface KeySource {
  /** The key itself, if the operator sets it; `null` takes it from the folder. */
  readonly value: string | null;
  /** The folder of the key. The first start creates it. */
  readonly folder: string;
  /** The name of a new key, and so of its log: a URL without its scheme, such as `ledger.example/log`. */
  readonly name: string;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The notes that identify the log: those stored in the folder, and the last one in the database. */
export interface SignedBefore {
  readonly folderNotes: readonly string[];
  /** `null` while the log in the database is empty. */
  readonly stored: string | null;
}

const FIND_KEY =
  'Restore log.key from your backup, set CONSILIENCE_LOG_KEY to the key, or set CONSILIENCE_LOG_DIR to the folder that belongs to ' +
  'this database. For a new log on purpose, begin with an empty database and an empty folder.';

/**
 * The key that signs the log. A new log gets a new key. Throws ErrorWithRemedy (LOG) if the key is malformed or
 * missing, or differs from the key that signed the log: a new key would begin another log.
 */
export async function loadOrMakeKey(source: KeySource, before: SignedBefore): Promise<Signer> {
  const there = await loadKey(source.value, source.folder);
  const signed = signedPlaces(before);
  if (there === null) {
    const [first] = signed;
    if (!first) return makeKey(source);
    throw new ErrorWithRemedy(
      'LOG',
      `There is no key in ${source.folder}, but ${first.place} has the log ${originOf(first.note)}, signed with one.`,
      FIND_KEY,
    );
  }
  const foreign = signed.find(({ note }) => !isSignedWith(note, there));
  if (!foreign) return there;
  throw new ErrorWithRemedy(
    'LOG',
    `The key of ${source.folder} or CONSILIENCE_LOG_KEY, ${there.verifier.text}, is not the one that signed the log ${originOf(foreign.note)} in ${foreign.place}.`,
    FIND_KEY,
  );
}

const signedPlaces = ({ folderNotes, stored }: SignedBefore): readonly { note: string; place: string }[] => [
  ...(stored === null ? [] : [{ note: stored, place: 'the database' }]),
  ...folderNotes.map((note) => ({ note, place: 'its stored checkpoint' })),
];

/** An unreadable note does not count as signed by another key: verification finds the alteration. */
function isSignedWith(note: string, { verifier }: Signer): boolean {
  const parsed = parseNote(note);
  return !parsed.ok || signaturesOf(parsed.value, verifier.name, verifier.keyId).length > 0;
}

function originOf(note: string): string {
  const checkpoint = parseCheckpoint(note);
  return checkpoint.ok
    ? `${checkpoint.value.origin} of ${checkpoint.value.size} entries`
    : 'with an unknown name';
}

async function makeKey({ folder, name, randomBytes }: KeySource): Promise<Signer> {
  if (!isKeyName(name)) {
    throw new ErrorWithRemedy(
      'LOG',
      `"${name}" can't be the name of a log.`,
      'Choose one without spaces and pluses, such as ledger.example/log.',
    );
  }
  const text = formatSignerKey({ name, bytes: randomBytes(SEED_BYTES) });
  await createDurably(keyFile(folder), `${text}\n`);
  // Another process may have created it at the same time; the key in the file counts.
  const made = await loadKey(null, folder);
  if (made === null) throw new Error('the new key is missing');
  return made;
}
