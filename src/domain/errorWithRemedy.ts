/** The room that throws, as far as a catch tells them apart. */
export type ErrorKind =
  /** A setting of the environment is invalid. */
  | 'CONFIG'
  /** A command can't do its work, for a reason that a person can mend. */
  | 'COMMAND'
  /** A reader outside this process failed; the ledger stores nothing of the article. */
  | 'READER'
  /** A reading took more time or memory than one text gets. */
  | 'READING_LIMIT'
  /** The embedded PostgreSQL can't run. */
  | 'POSTGRES'
  /** The migrations and the database don't fit each other. */
  | 'MIGRATION'
  /** The stored log, or an entry for it, is not valid. */
  | 'LOG'
  /** A clock is wrong: the leader signs nothing, although the stored log is intact. */
  | 'CLOCK'
  /** The log folder can't be read or written; the leader retries. */
  | 'LOG_FOLDER';

/** An error that a person can mend: `message` names the problem, `remedy` the next step. */
export class ErrorWithRemedy extends Error {
  readonly kind: ErrorKind;
  readonly remedy: string;

  constructor(kind: ErrorKind, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ErrorWithRemedy';
    this.kind = kind;
    this.remedy = remedy;
  }
}

export const isKind = (error: unknown, ...kinds: readonly ErrorKind[]): error is ErrorWithRemedy =>
  error instanceof ErrorWithRemedy && kinds.includes(error.kind);
