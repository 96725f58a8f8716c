import { readFileSync } from 'node:fs';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** What people are told of the errors of a system, by their codes. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there: a part of its path is a file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written by this account',
  EPERM: 'may not be read or written by this account',
  EROFS: 'is where nothing can be written',
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
