import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

/** The last lines of a log name the fault; the lines before them only say how far the start had come. */
const TAIL_LINES = 12;

/**
 * Messages of PostgreSQL, the dynamic linker and the system (in the C locale), their meaning, and the remedy.
 */
const CAUSES: readonly { readonly sign: RegExp; readonly meaning: string; readonly remedy: string }[] = [
  {
    // First, because PostgreSQL also says "No space left on device" of shared memory.
    sign: /could not .*(?:shared memory|semaphores)|Cannot allocate memory|ENOMEM/,
    meaning: 'the system did not give PostgreSQL the memory it asked for',
    remedy:
      'Free memory, or raise the limits of shared memory and semaphores; or set DATABASE_URL to your own server.',
  },
  {
    sign: /No space left on device|ENOSPC|[Dd]isk quota exceeded|EDQUOT/,
    meaning: 'the disk is full',
    remedy: 'Free some space, or choose a data folder on another disk with CONSILIENCE_DATA_DIR.',
  },
  {
    sign: /is not compatible with this version|files are incompatible with server/,
    meaning: 'the data folder was written by another version of PostgreSQL',
    remedy:
      'Choose another data folder with CONSILIENCE_DATA_DIR, start again with --fresh (this deletes the data), or run that version yourself and set DATABASE_URL.',
  },
  {
    sign: /error while loading shared libraries|Library not loaded|symbol lookup error/,
    meaning: 'a shared library is missing',
    remedy:
      'Run "npm ci" again so that the package is whole; if the library belongs to the system, install it, or set DATABASE_URL to your own server.',
  },
  {
    sign: /[Aa]ddress already in use|could not create any TCP\/IP sockets|could not bind IPv4/,
    meaning: 'no free port could be opened on 127.0.0.1',
    remedy: 'Start again; if it happens again, check that the loopback interface is up and ports are free.',
  },
  {
    sign: /Read-only file system|EROFS|Permission denied|EACCES|EPERM|Operation not permitted|wrong ownership/,
    meaning: 'the data folder cannot be written',
    remedy:
      'Make the folder writable for the user that runs this, or choose another with CONSILIENCE_DATA_DIR.',
  },
  {
    sign: /ENOTDIR|EEXIST|Not a directory/,
    meaning: 'something that is not a folder has the name of the data folder',
    remedy: 'Move that file away, or choose another folder with CONSILIENCE_DATA_DIR.',
  },
  {
    sign: /checkpoint record|invalid checksum|control file|is corrupt|contains unexpected zero page/,
    meaning: 'the data in the folder are damaged',
    remedy: 'Restore the folder from a copy, or start with --fresh (this deletes the data) and ingest again.',
  },
  {
    sign: /, mkdir '/,
    meaning: 'it is not there and cannot be made',
    remedy: 'Set CONSILIENCE_DATA_DIR to a folder that can be made and written.',
  },
  {
    sign: /not found|ENOENT|No such file or directory|[Ee]xec format error|ENOEXEC/,
    meaning: 'a program or file that PostgreSQL needs is missing, or was built for another system',
    remedy:
      'Run "npm ci" again. The binaries need glibc: on Alpine (musl) set DATABASE_URL to your own server, for example with docker compose.',
  },
];

/** The error for a failed start: the meaning of its output if it is known, and always the output. */
export function explainFailure(what: string, said: string, logFile: string | null): ErrorWithRemedy {
  const tail = said.trim().split('\n').slice(-TAIL_LINES).join('\n');
  const cause = CAUSES.find(({ sign }) => sign.test(tail));
  const meaning = cause === undefined ? '' : `: ${cause.meaning}`;
  const source = logFile === null ? '' : `\nThe whole log: ${logFile}`;
  return new ErrorWithRemedy(
    'POSTGRES',
    `${what}${meaning}.\n${tail === '' ? '(nothing was said)' : tail}${source}`,
    cause?.remedy ??
      'Read the lines above; set DATABASE_URL to your own server if this machine cannot run one.',
  );
}

/** Runs `work` on files of `folder` and turns an error of the file system into one with a remedy. */
export async function explainingFileErrors<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw explainFailure(`The embedded PostgreSQL cannot use the folder ${folder}`, message, null);
  }
}
