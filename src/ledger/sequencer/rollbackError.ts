import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** The remedy for a stored log that does not match the signed heads. */
export const RESTORE_REMEDY =
  'Nothing more is signed. Restore the newest backup of the database, and see what differs with: consilience verify';

/**
 * The error of a rolled-back database: its log is shorter than the signed one, and its outbox does not have the missing
 * entries.
 */
export const rollbackError = (stored: number, signed: number, folder: string): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'LOG',
    `The database is behind: its log has ${stored} entries, but ${signed} were signed, according to ${folder}.`,
    `${RESTORE_REMEDY}. To continue from this state, although followers with a later checkpoint will notice: move log.checkpoint and ` +
      `log.seen out of ${folder}, then: consilience verify --keep. For a new log in an empty database, move the key away too.`,
  );
