import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../../src/postgres/cluster/explainFailure.ts';

describe('explainFailure', () => {
  const cases: readonly [said: string, meaning: string, remedy: string][] = [
    ['could not write to file "pg_wal/x": No space left on device', 'the disk is full', 'Free some space'],
    ['FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded', 'the disk is full', 'Free'],
    ['FATAL:  database files are incompatible with server', 'another version of PostgreSQL', '--fresh'],
    ['postgres: error while loading shared libraries: libssl.so.1.1: ...', 'shared library', 'npm ci'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'no free port', 'Start again'],
    ['FATAL:  could not create shared memory segment: No space left on device', 'memory', 'shared memory'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'memory', 'shared memory'],
    ["EACCES: permission denied, mkdir '/srv/x'", 'cannot be written', 'CONSILIENCE_DATA_DIR'],
    ["EROFS: read-only file system, mkdir '/x'", 'cannot be written', 'CONSILIENCE_DATA_DIR'],
    ['FATAL:  data directory "/x" has wrong ownership', 'cannot be written', 'CONSILIENCE_DATA_DIR'],
    ["ENOTDIR: not a directory, mkdir '/etc/passwd/x'", 'not a folder', 'CONSILIENCE_DATA_DIR'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'damaged', 'Restore'],
    ['/bin/sh: 3: /x/postgres: not found', 'missing, or was built for another system', 'musl'],
  ];

  test.each(cases)('%s', (said, meaning, remedy) => {
    const error = explainFailure('It failed', `LOG:  starting\n${said}`, '/logs/postgres.log');
    expect(error.message).toContain(meaning);
    expect(error.message).toContain(said);
    expect(error.message).toContain('/logs/postgres.log');
    expect(error.remedy).toContain(remedy);
  });

  test('hands an unknown failure on, with the last lines only', () => {
    const lines = Array.from({ length: 50 }, (_, i) => `line ${String(i + 1)}`);
    const error = explainFailure('It failed', lines.join('\n'), null);
    expect(error.message).toMatch(/^It failed\.\nline 39\n/);
    expect(error.message).toMatch(/line 50$/);
    expect(error.remedy).toContain('DATABASE_URL');
    expect(explainFailure('It failed', '', null).message).toContain('(nothing was said)');
  });
});
