import { readFile } from 'node:fs/promises';
import type { Manifest } from './definitions.ts';

/** The manifest of `file`, which scripts/write-definitions.mjs has written. */
export async function loadManifest(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}
