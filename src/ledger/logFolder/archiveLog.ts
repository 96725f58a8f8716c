import { rename } from 'node:fs/promises';

/**
 * Moves the key and the last checkpoint of a finished log to a folder beside it, so that its receipts can still be
 * verified. The next log gets a new key.
 */
export async function archiveLog(folder: string, now: Date): Promise<void> {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  await rename(folder, `${folder}-until-${stamp}`).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
