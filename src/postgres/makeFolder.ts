import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never ends below a folder that
 * exists but accepts nothing (`/proc`): it tries to make the parent again and again. Rejects with the
 * system's error.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent, mode);
  await mkdir(path, mode === undefined ? {} : { mode }).catch(async (error: unknown) => {
    // Another process may have made it just now.
    const there = await stat(path).catch(() => null);
    if (!there?.isDirectory()) throw error;
  });
}
