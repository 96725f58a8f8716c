import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The bytes of an invented page of test/fixtures/intake. */
export function readFixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/intake/${name}`, import.meta.url)));
}
