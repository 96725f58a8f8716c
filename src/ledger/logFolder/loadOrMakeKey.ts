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
  /** The key itself, where a person sets it; `null` takes it from the folder. */
  readonly value: string | null;
  /** Where the key is kept, and made at the first start. */
  readonly folder: string;
  /** What a new key, and so its log, is called: a URL without its scheme, such as `ledger.example/log`. */
  readonly name: string;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The notes that tell which log it is: those kept in the folder, and the last one in the database. */
export interface SignedBefore {
  readonly kept: readonly string[];
  /** `null` while the log in the database is empty. */
  readonly stored: string | null;
}

const FIND_KEY =
  'Restore log.key from your backup, set CONSILIENCE_LOG_KEY to the key, or set CONSILIENCE_LOG_DIR to the folder that belongs to ' +
  'this database. For a new log on purpose, begin with an empty database and an empty folder.';

/**
 * The key that signs the log. A new log gets a new one. Throws ErrorWithRemedy (LOG) if the key is malformed, is gone, or
 * differs from the one that signed the log: a new key would begin another log.
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

const signedPlaces = ({ kept, stored }: SignedBefore): readonly { note: string; place: string }[] => [
  ...(stored === null ? [] : [{ note: stored, place: 'the database' }]),
  ...kept.map((note) => ({ note, place: 'what is kept there' })),
];

/** A note that can't be read is of no other key: what was altered is found by whoever compares the log. */
function isSignedWith(note: string, { verifier }: Signer): boolean {
  const parsed = parseNote(note);
  return !parsed.ok || signaturesOf(parsed.value, verifier.name, verifier.keyId).length > 0;
}

function originOf(note: string): string {
  const checkpoint = parseCheckpoint(note);
  return checkpoint.ok ? `${checkpoint.value.origin} of ${checkpoint.value.size} entries` : 'of some name';
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
  // Another process may have made it at the same moment; the one in the file counts.
  const made = await loadKey(null, folder);
  if (made === null) throw new Error('the key that was made is not there');
  return made;
}
