import { existsSync } from 'node:fs';
import { readGiven } from './readGiven.ts';

/** The text of a verifier key that was given itself or as a file. Throws Fault where the file can't be read. */
export const keyGiven = (given: string): string =>
  existsSync(given) ? readGiven(given, 'with the verifier key of the log').trim() : given;
