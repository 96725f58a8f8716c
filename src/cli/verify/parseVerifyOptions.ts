import { existsSync, readFileSync } from 'node:fs';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { parseVerifierKey } from '../../log/note/verifier.ts';
import type { Verifier } from '../../log/note/verifier.ts';

/** The options of `consilience verify`, as they were given. */
export interface VerifyOptions {
  readonly receipt?: string;
  readonly bundle?: string;
  readonly log?: string;
  readonly pin?: string;
  readonly headsOnly?: true;
  readonly key?: string;
  readonly keep?: true;
}

/** The thing to verify. */
export type Verification =
  | { readonly what: 'RECEIPT'; readonly file: string; readonly key: string }
  | { readonly what: 'BUNDLE'; readonly file: string; readonly key: string }
  | {
      readonly what: 'LOG';
      readonly url: string;
      readonly file: string;
      readonly key: string | null;
      readonly headsOnly: boolean;
    }
  | { readonly what: 'DATABASE'; readonly key: string | null; readonly keep: boolean };

/**
 * The check that the options ask for. Throws ErrorWithRemedy (COMMAND) if they ask for two checks, or for half of one: no
 * option is ignored.
 */
export function parseVerifyOptions(options: VerifyOptions): Verification {
  const { receipt, bundle, log, pin, headsOnly, key, keep } = options;
  if (keep && (receipt ?? bundle ?? log) !== undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      '--keep keeps the last head of a database, and here none is verified.',
      'Leave it out, or leave out --receipt, --bundle and --log.',
    );
  if (receipt !== undefined) return offline('RECEIPT', receipt, options);
  if (bundle !== undefined) return offline('BUNDLE', bundle, options);
  const given = ofLog(options);
  if (log === undefined) {
    if (given.length === 0) return { what: 'DATABASE', key: key ?? null, keep: keep === true };
    throw new ErrorWithRemedy(
      'COMMAND',
      `${given.join(' and ')} belongs to a log that is followed, and none is named.`,
      'Add --log with its address, or leave it out to verify the database.',
    );
  }
  if (pin === undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      'A follower needs a file for its last checkpoint.',
      'Add --pin with a file.',
    );
  return { what: 'LOG', url: log, file: pin, key: key ?? null, headsOnly: headsOnly === true };
}

/** The given options that belong to a log that is followed. */
const ofLog = ({ log, pin, headsOnly }: VerifyOptions): readonly string[] =>
  Object.entries({ '--log': log, '--pin': pin, '--heads-only': headsOnly }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );

/** The check of a file without database and network. Throws ErrorWithRemedy (COMMAND) without a key or with other options. */
function offline(what: 'RECEIPT' | 'BUNDLE', file: string, options: VerifyOptions): Verification {
  const name = what.toLowerCase();
  const { key, bundle } = options;
  const given = ofLog(options);
  if (given.length > 0)
    throw new ErrorWithRemedy(
      'COMMAND',
      `--${name} is checked offline, and ${given.join(' and ')} would follow a log.`,
      `Run it twice: verify --${name} FILE --key KEY, then verify --log URL --pin FILE.`,
    );
  if (what === 'RECEIPT' && bundle !== undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      '--receipt and --bundle are two files, and one is checked at a time.',
      'Run it twice: verify --receipt FILE --key KEY, then verify --bundle FILE --key KEY.',
    );
  if (key === undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      `A ${name} is checked with a key.`,
      'Add --key with the key of the log, or a file with it.',
    );
  return { what, file, key };
}

/** The text of a verifier key that was given itself or as a file. Throws ErrorWithRemedy (COMMAND) if the file can't be read. */
export const parseKeyOption = (given: string): string =>
  existsSync(given) ? readFileOption(given, 'with the verifier key of the log').trim() : given;

/** The verifier of a key from a file or an option. Throws ErrorWithRemedy (COMMAND) if it is not a verifier key. */
export function parseVerifierOption(key: string, place: string): Verifier {
  const verifier = parseVerifierKey(key);
  if (verifier.ok) return verifier.value;
  throw key.startsWith('PRIVATE+KEY+')
    ? new ErrorWithRemedy(
        'COMMAND',
        `There is a signer key in ${place}, which must stay secret.`,
        'Give the verifier key: the line that the log shows at /log.vkey.',
      )
    : new ErrorWithRemedy(
        'COMMAND',
        `There is no verifier key in ${place}: ${verifier.error}.`,
        'Give the line that the log shows at /log.vkey (name+id+key), or a file that is there and has it.',
      );
}

/** The words for errors of the file system, by their codes. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there: a part of its path is a file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written by this account',
  EPERM: 'may not be read or written by this account',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'has no room on its disk',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads to itself',
};

/** The text of a named file; `-` reads standard input. Throws ErrorWithRemedy (COMMAND) if it can't be read. */
export function readFileOption(file: string, what: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw fileFault(file, what, error);
  }
}

/** The fault of a file that can't be read or written. */
export function fileFault(file: string, what: string, error: unknown): ErrorWithRemedy {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new ErrorWithRemedy(
    'COMMAND',
    `The file ${file} ${FILE_ERRORS[code] ?? `can't be used: ${code}`}.`,
    `Name a file ${what}, and do the same again.`,
    { cause: error },
  );
}
