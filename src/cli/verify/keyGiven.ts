import { existsSync, readFileSync } from 'node:fs';

/** The text of a verifier key that was given itself or as a file. */
export const keyGiven = (given: string): string =>
  existsSync(given) ? readFileSync(given, 'utf8').trim() : given;
