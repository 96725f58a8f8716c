import { rename } from 'node:fs/promises';

/**
 * Moves the key and the last checkpoint of a log that has ended to a folder beside, where receipts of it can still be
 * verified with them. The next log gets a key of its own.
 */
export async function archiveLog(folder: string, now: Date): Promise<void> {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  await rename(folder, `${folder}-until-${stamp}`).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
