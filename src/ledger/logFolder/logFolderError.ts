import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** A failure of the log folder. The leader signs nothing meanwhile, and retries. */
export function logFolderError(folder: string, cause: unknown): ErrorWithRemedy {
  // Without the file's name, which differs each time, so that the log writer reports the same failure once.
  const [why] = String(cause)
    .replace(/^Error: /, '')
    .split(',');
  return new ErrorWithRemedy(
    'LOG_FOLDER',
    `The log folder failed: ${why ?? ''}.`,
    `Check that this account can read and write ${folder} and that its disk is not full. ` +
      'Pending records then enter the log without further help.',
    { cause },
  );
}
