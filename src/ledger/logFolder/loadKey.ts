import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from './durableFile.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { parseSignerKey } from '../../log/note/signer.ts';
import type { Signer } from '../../log/note/signer.ts';

const KEY_FILE = 'log.key';
const OWNER_ONLY = 0o600;
const FOR_OTHERS = 0o077;

/** The path of a folder's key. */
export const keyFile = (folder: string): string => join(folder, KEY_FILE);

/**
 * The key that signs the log: `value` if the operator sets it, else the folder's key; `null` if there is neither.
 * Throws ErrorWithRemedy (LOG) if the key is malformed or can't be read: a new key would begin another log.
 */
export async function loadKey(value: string | null, folder: string): Promise<Signer | null> {
  if (value !== null)
    return signerOf(value, 'The signer key that is set', 'Set it to the whole line of the key file.');
  const file = keyFile(folder);
  const text = await readIfThere(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  if (text === null) return null;
  if (((await stat(file)).mode & FOR_OTHERS) !== 0) await chmod(file, OWNER_ONLY);
  return signerOf(
    text,
    `The key file ${file}`,
    'Restore it from your backup. Only if there is no log yet, remove it: a new key is made.',
  );
}

const unreadable = (file: string, error: unknown): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'LOG',
    `The key file ${file} can't be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    'See that CONSILIENCE_LOG_DIR names a folder, and that this account may read it.',
  );

function signerOf(text: string, place: string, remedy: string): Signer {
  const signer = parseSignerKey(text);
  if (signer.ok) return signer.value;
  throw new ErrorWithRemedy('LOG', `${place} has no signer key in it: ${signer.error}.`, remedy);
}
