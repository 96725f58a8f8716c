import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createDurably, readIfThere, replaceDurably } from '../../ledger/logFolder/durableFile.ts';
import { isCount } from '../../log/merkle/subtrees.ts';
import { openCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import type { SignedHead } from '../../log/note/signedHead.ts';
import type { Verifier } from '../../log/note/verifier.ts';
import { makeFolder } from '../../postgres/makeFolder.ts';
import { withLock } from '../../postgres/locks/withLock.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import { fileFault, parseVerifierOption } from './parseVerifyOptions.ts';

/** The remembered state of a log: its key, the number of entries read, and its last signed head. */
export interface Pin {
  readonly verifier: Verifier;
  readonly checked: number;
  readonly head: SignedCheckpoint;
  /** The whole file, to detect a change by another follower. */
  readonly text: string;
}

/** Writing takes milliseconds; a process that holds the lock for longer hangs. */
const LOCK_LIMIT_MS = 10_000;
const ENTRIES = /^entries (0|[1-9]\d*)$/;
const FOR_PIN = 'in which the log may be remembered';
/** As many digits of a root as tell two of one size apart. */
const SHORT_ROOT_BYTES = 4;

/**
 * Reads a pin file: the key of the log, a line with the number of entries read (absent in files of old versions), an empty
 * line, the note. `null` if there is no file. Throws ErrorWithRemedy (COMMAND) if it is damaged.
 */
export async function readPin(file: string): Promise<Pin | null> {
  const text = await readIfThere(file).catch((error: unknown) => {
    throw fileFault(file, FOR_PIN, error);
  });
  if (text === null) return null;
  const gap = text.indexOf('\n\n');
  const [key = '', entries = 'entries 0', ...more] = text.slice(0, Math.max(0, gap)).split('\n');
  const checked = Number(ENTRIES.exec(entries)?.[1] ?? Number.NaN);
  if (gap < 0 || !isCount(checked) || more.length > 0)
    throw damagedPin(file, text === '' ? 'it is empty' : 'it has no key, empty line and checkpoint');
  const verifier = parseVerifierOption(key, file);
  const head = openCheckpoint(text.slice(gap + 2), verifier);
  if (!head.ok) throw damagedPin(file, head.error);
  if (head.value.size < checked) throw damagedPin(file, 'more entries were read than its checkpoint has');
  return { verifier, checked, head: head.value, text };
}

const damagedPin = (file: string, why: string): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'COMMAND',
    `${file} is not a pin file, or is damaged: ${why}.`,
    'Restore it from a backup. Only if the log is new to you, name a file that is not there yet.',
  );

/**
 * Stores a head. After a power cut the file has the old text or the new one. Gives `false` and writes nothing if
 * another follower has changed the text `before`.
 */
export async function replacePin(
  file: string,
  before: string | null,
  { verifier, checked, note }: { verifier: Verifier; checked: number; note: string },
): Promise<boolean> {
  try {
    const place = await realpath(file).catch(() => file);
    await makeFolder(dirname(place));
    return await withLock(
      `${place}.lock`,
      { limitMs: LOCK_LIMIT_MS, tooLong: lockFault(place) },
      async () => {
        if ((await readIfThere(place)) !== before) return false;
        const text = `${verifier.text}\nentries ${checked}\n\n${note}`;
        if (text !== before) await replaceDurably(place, text);
        return true;
      },
    );
  } catch (error) {
    throw isKind(error, 'COMMAND') ? error : fileFault(file, FOR_PIN, error);
  }
}

const lockFault = (place: string) => (holder: string) =>
  new ErrorWithRemedy(
    'COMMAND',
    `Process ${holder} is writing ${place} and does not come to an end.`,
    `Check that process. If it does not follow a log, remove ${place}.lock.`,
  );

/**
 * Keeps a head that does not hold, as it was signed, in a file beside the pin, and gives the file's name. One that is kept
 * already stays.
 */
export async function saveConflict(file: string, { head, note }: SignedHead): Promise<string> {
  const root = Buffer.from(head.root.subarray(0, SHORT_ROOT_BYTES)).toString('hex');
  const conflict = `${file}.conflict-${head.size}-${root}`;
  await createDurably(conflict, note);
  return conflict;
}
