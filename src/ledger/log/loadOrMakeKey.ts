import { createDurably } from './durableFile.ts';
import { keyFile, loadKey } from './loadKey.ts';
import { LogError } from './logError.ts';
import { isKeyName } from './note/keyText.ts';
import { formatSignerKey } from './note/signer.ts';
import type { Signer } from './note/signer.ts';

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

/** The key that signs the log. Throws LogError where what is given is no key: a new one would begin another log. */
export async function loadOrMakeKey({ value, folder, name, randomBytes }: KeySource): Promise<Signer> {
  const there = await loadKey(value, folder);
  if (there !== null) return there;
  if (!isKeyName(name)) {
    throw new LogError(
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
