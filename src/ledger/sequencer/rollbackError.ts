import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** What to do about a stored log that is not what was signed. */
export const RESTORE_REMEDY =
  'Nothing more is signed. Restore the newest backup of the database, and see what differs with: consilience verify';

/** That the database has less of the log than was signed, and does not have waiting what would make up for it. */
export const rollbackError = (stored: number, signed: number, folder: string): ErrorWithRemedy =>
  new ErrorWithRemedy(
    'LOG',
    `The database is behind: its log has ${stored} entries, but ${signed} were signed, as what is kept in ${folder} says.`,
    `${RESTORE_REMEDY}. To go on from what is there although whoever has seen more of the log will know: move log.checkpoint and ` +
      `log.seen out of ${folder}, then: consilience verify --keep. For a new log in an empty database, move the key away too.`,
  );
