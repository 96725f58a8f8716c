import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from '@jest/globals';

/** The standard test vectors of public projects, which are not part of the repository. */
const FOLDER = resolve(process.env['VECTORS_DIR'] ?? '../shared/vectors');

/** A `describe` that is skipped, and says so, without the vectors. */
export function describeVectors(folder: string, tests: (root: string) => void): void {
  const root = join(FOLDER, folder);
  if (existsSync(root))
    describe(`the vectors in ${folder}`, () => {
      tests(root);
    });
  else
    describe.skip(`the vectors in ${folder} (skipped: set VECTORS_DIR to the folder that has them)`, () => {
      test('absent', () => undefined);
    });
}

/** Every file below a folder, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
