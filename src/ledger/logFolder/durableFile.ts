import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../postgres/makeFolder.ts';

/** Only the account that runs the ledger may read or write. */
const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** The text of a file; `null` if there is no file. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces a file's text atomically: after a power cut it has either the old text or the new one. `check` is called as
 * late as possible; if it throws, the old text stays.
 */
export async function replaceDurably(
  file: string,
  text: string,
  check: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    await check();
    await rename(temporary, file);
  });
}

/** Creates a file. If another process created it first, that file stays. */
export async function createDurably(file: string, text: string): Promise<void> {
  await withTemporary(file, text, async (temporary) => {
    await link(temporary, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await rm(temporary);
  });
}

async function withTemporary(
  file: string,
  text: string,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  await makeFolder(dirname(file), OWNER_ONLY_FOLDER);
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeAndSync(temporary, text);
    await put(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

async function writeAndSync(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', OWNER_ONLY_FILE);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file's name is part of its folder, which needs its own sync. Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;
