import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const FIXTURES = 'test/fixtures/prose/';

let code: number | null;
let faults: readonly string[];

// One run for all files: it loads the compiler and the dictionaries, which takes most of its time.
beforeAll(() => {
  const files = ['faults.md', 'faults.ts', 'titles.test.ts'].map((name) => FIXTURES + name);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-prose.mjs', ...files], {
    encoding: 'utf8',
  });
  code = status;
  faults = stderr.split('\n').filter((line) => line.startsWith(FIXTURES));
});

/** The faults of a file, without its folder and without the sentences. */
const faultsOf = (name: string): string[] =>
  faults
    .filter((line) => line.startsWith(`${FIXTURES}${name}:`))
    .map((line) => line.slice(FIXTURES.length).replace(/: "[^]*/, ''));

describe('the check of prose', () => {
  test('reports each fault of a document with its line, and ignores code and questions', () => {
    expect(faultsOf('faults.md')).toEqual([
      'faults.md:3: forbidden word "Whoever", instead: the client, the operator, the follower, the reader',
      'faults.md:5: rule 2',
      'faults.md:7: rule 3',
      'faults.md:9: rule 4',
      'faults.md:11: rule 6',
      'faults.md:11: forbidden word "stands", instead: is, is stored, is listed, holds',
      'faults.md:13: rule 7: 33 words',
      'faults.md:15: unknown word "speled": correct it, or add it to cspell-words.txt',
    ]);
    expect(code).toBe(1);
  });

  test('reads the comments and messages of a program, and no other strings', () => {
    expect(faultsOf('faults.ts')).toEqual([
      'faults.ts:1: forbidden word "Nobody", instead: no client, no reader, not',
      'faults.ts:2: rule 2',
      'faults.ts:2: rule 4',
      'faults.ts:4: rule 3',
      'faults.ts:6: rule 6',
    ]);
    expect(code).toBe(1);
  });

  test('reads the titles of tests, and not the texts that they read', () => {
    expect(faultsOf('titles.test.ts')).toEqual([
      'titles.test.ts:3: forbidden word "nobody", instead: no client, no reader, not',
      'titles.test.ts:4: rule 4',
      'titles.test.ts:7: rule 2',
    ]);
    expect(code).toBe(1);
  });

  test('every room is a path of the repository', () => {
    const rooms = [...readFileSync('scripts/prose/rooms.mjs', 'utf8').matchAll(/^\s+'([^'*]+)',$/gm)].map(
      ([, room]) => room!,
    );
    expect(rooms.length).toBeGreaterThan(3);
    expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
  });
});
