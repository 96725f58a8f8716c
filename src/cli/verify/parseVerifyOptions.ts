import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** The options of `consilience verify`, as they were given. */
export interface VerifyOptions {
  readonly receipt?: string;
  readonly log?: string;
  readonly pin?: string;
  readonly headsOnly?: true;
  readonly key?: string;
  readonly keep?: true;
}

/** What is to be verified. */
export type Verification =
  | { readonly what: 'RECEIPT'; readonly file: string; readonly key: string }
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
export function parseVerifyOptions({ receipt, log, pin, headsOnly, key, keep }: VerifyOptions): Verification {
  if (keep && (receipt ?? log) !== undefined)
    throw new ErrorWithRemedy(
      'COMMAND',
      '--keep keeps the last head of a database, and here none is verified.',
      'Leave it out, or leave out --receipt and --log.',
    );
  const ofLog = { '--log': log, '--pin': pin, '--heads-only': headsOnly };
  const given = Object.entries(ofLog).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (receipt !== undefined) {
    if (given.length > 0)
      throw new ErrorWithRemedy(
        'COMMAND',
        `--receipt is checked offline, and ${given.join(' and ')} would follow a log.`,
        'Run it twice: verify --receipt FILE --key KEY, then verify --log URL --pin FILE.',
      );
    if (key === undefined)
      throw new ErrorWithRemedy(
        'COMMAND',
        'A receipt is checked with a key.',
        'Add --key with the key of the log, or a file with it.',
      );
    return { what: 'RECEIPT', file: receipt, key };
  }
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
      'A log is followed from what is remembered of it.',
      'Add --pin with a file for that.',
    );
  return { what: 'LOG', url: log, file: pin, key: key ?? null, headsOnly: headsOnly === true };
}
