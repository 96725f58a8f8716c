import { readFile } from 'node:fs/promises';
import type { Manifest } from './definitions.ts';

/** The manifest in `file`, which scripts/write-definitions.mjs writes. */
export async function loadManifest(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}
