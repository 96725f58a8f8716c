import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createDurably, readIfThere } from './durableFile.ts';
import { LogError } from './logError.ts';
import { isKeyName } from './note/keyText.ts';
import { formatSignerKey, parseSignerKey } from './note/signer.ts';
import type { Signer } from './note/signer.ts';

const KEY_FILE = 'log.key';
const SEED_BYTES = 32;
const OWNER_ONLY = 0o600;
const FOR_OTHERS = 0o077;

export interface KeySource {
  /** The key itself, where a person sets it; `null` takes it from the folder. */
  readonly value: string | null;
  /** Where the key is kept, and made at the first start. */
  readonly folder: string;
  /** What a new key, and so its log, is called: a URL without its scheme, such as `ledger.example/log`. */
  readonly name: string;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** The key that signs the log. Throws LogError where what is given is no key: a new one would begin another log. */
export async function loadOrMakeKey({ value, folder, name, randomBytes }: KeySource): Promise<Signer> {
  if (value !== null)
    return signerOf(value, 'The signer key that is set', 'Set it to the whole line of the key file.');
  const file = join(folder, KEY_FILE);
  let text = await readIfThere(file);
  if (text === null) {
    if (!isKeyName(name)) {
      throw new LogError(
        `"${name}" can't be the name of a log.`,
        'Choose one without spaces and pluses, such as ledger.example/log.',
      );
    }
    await createDurably(file, `${formatSignerKey({ name, bytes: randomBytes(SEED_BYTES) })}\n`);
    // Another process may have made it at the same moment; the one in the file counts.
    text = (await readIfThere(file)) ?? '';
  }
  if (((await stat(file)).mode & FOR_OTHERS) !== 0) await chmod(file, OWNER_ONLY);
  return signerOf(
    text,
    `The key file ${file}`,
    'Restore it from your backup. Only if there is no log yet, remove it: a new key is made.',
  );
}

function signerOf(text: string, place: string, remedy: string): Signer {
  const signer = parseSignerKey(text);
  if (signer.ok) return signer.value;
  throw new LogError(`${place} has no signer key in it: ${signer.reason}.`, remedy);
}
