import { existsSync } from 'node:fs';
import { readFileOption } from './readFileOption.ts';

/** The text of a verifier key that was given itself or as a file. Throws ErrorWithRemedy (COMMAND) if the file can't be read. */
export const parseKeyOption = (given: string): string =>
  existsSync(given) ? readFileOption(given, 'with the verifier key of the log').trim() : given;
