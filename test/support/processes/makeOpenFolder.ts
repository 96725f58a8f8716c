import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataRoot, folderName } from './dataRoot.ts';

export interface OpenFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A temporary folder that every user may enter; plain mkdtemp would shut out the account of PostgreSQL. */
export async function makeOpenFolder(purpose: string): Promise<OpenFolder> {
  const path = await mkdtemp(join(dataRoot(), folderName(purpose)));
  await chmod(path, 0o755);
  // A server that was just told to stop may still write its last files.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
