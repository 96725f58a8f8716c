import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointStore } from '../../../src/ledger/logFolder/checkpointStore.ts';
import { loadOrMakeKey } from '../../../src/ledger/logFolder/loadOrMakeKey.ts';
import type { ErrorWithRemedy } from '../../../src/domain/errorWithRemedy.ts';
import { isKind } from '../../../src/domain/errorWithRemedy.ts';
import { checkConsistency } from '../../../src/log/note/checkConsistency.ts';
import { EMPTY_TREE, growTree } from '../../../src/log/merkle/growTree.ts';
import { EMPTY_ROOT, leafHash } from '../../../src/log/merkle/hashes.ts';
import { signCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { testSigner, testSignerKey } from '../../support/testSigner.ts';
import { naiveTree } from '../../support/naiveTree.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consilience-key-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const source = (value: string | null = null) => ({ value, folder, name: 'ledger.example/log', randomBytes });
const NOTHING = { folderNotes: [], stored: null };
const failure = async (work: Promise<unknown>): Promise<ErrorWithRemedy> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (isKind(error, 'LOG')) return error;
  throw new Error(`expected an error of kind LOG, got ${String(error)}`);
};

describe('the key', () => {
  test('is made at the first start, for the owner alone, and found again', async () => {
    const made = await loadOrMakeKey(source(), NOTHING);
    expect(made.verifier.name).toBe('ledger.example/log');
    expect((await stat(join(folder, 'log.key'))).mode & 0o777).toBe(0o600);
    expect((await loadOrMakeKey(source(), NOTHING)).verifier.text).toBe(made.verifier.text);
    expect(await readdir(folder)).toEqual(['log.key']);
  });

  test('is one key if several processes make it at one moment', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => loadOrMakeKey(source(), NOTHING)));
    expect(new Set(made.map(({ verifier }) => verifier.text)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['log.key']);
  });

  test('is closed to others if they could read it', async () => {
    await loadOrMakeKey(source(), NOTHING);
    await chmod(join(folder, 'log.key'), 0o644);
    await loadOrMakeKey(source(), NOTHING);
    expect((await stat(join(folder, 'log.key'))).mode & 0o777).toBe(0o600);
  });

  test('from the settings goes before the folder, and nothing is written', async () => {
    const set = await loadOrMakeKey(source(`${testSignerKey()}\n`), NOTHING);
    expect(set.verifier.name).toBe('ledger.example/test');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['', 'hunter2', '-----BEGIN PRIVATE KEY-----', testSignerKey().slice(0, -3)])(
    'of a wrong form is refused, and not replaced: %#',
    async (text) => {
      const inFile = join(folder, 'log.key');
      await writeFile(inFile, text);
      const ofFile = await failure(loadOrMakeKey(source(), NOTHING));
      expect(ofFile.message).toContain(inFile);
      expect(ofFile.remedy).toContain('backup');
      expect(await readFile(inFile, 'utf8')).toBe(text);
      const ofValue = await failure(loadOrMakeKey(source(text), NOTHING));
      expect(ofValue.message).toMatch(/^The signer key that is set has no signer key in it: /);
      if (text !== '') expect(ofFile.message + ofValue.message).not.toContain(text);
    },
  );

  const head = (name?: string): string =>
    signCheckpoint(testSigner(name), { size: 7, root: EMPTY_ROOT, at: new Date(0), previous: null });

  test.each([
    ['the database', { folderNotes: [], stored: head() }],
    ['its stored checkpoint', { folderNotes: [head()], stored: null }],
  ])('is not replaced if %s has signatures of a lost key', async (place, before) => {
    const { message, remedy } = await failure(loadOrMakeKey(source(), before));
    expect(message).toBe(
      `There is no key in ${folder}, but ${place} has the log ledger.example/test of 7 entries, signed with one.`,
    );
    expect(remedy).toMatch(
      /Restore log\.key from your backup, set CONSILIENCE_LOG_KEY .* CONSILIENCE_LOG_DIR/,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['the database', { folderNotes: [], stored: head() }],
    ['its stored checkpoint', { folderNotes: [head()], stored: null }],
  ])('is refused if another key signed the log in %s', async (place, before) => {
    const other = testSignerKey('ledger.example/other');
    const { message } = await failure(loadOrMakeKey(source(other), before));
    expect(message).toContain(
      `is not the one that signed the log ledger.example/test of 7 entries in ${place}.`,
    );
    expect(message).not.toContain(other);
    expect((await loadOrMakeKey(source(testSignerKey()), before)).verifier.name).toBe('ledger.example/test');
  });

  test('is not to blame for an altered note', async () => {
    const altered = { folderNotes: [head().replace('\n7\n', '\n8\n')], stored: 'x' };
    expect((await loadOrMakeKey(source(testSignerKey()), altered)).verifier.name).toBe('ledger.example/test');
  });

  test('needs a name without spaces', async () => {
    expect((await failure(loadOrMakeKey({ ...source(), name: 'my log' }, NOTHING))).message).toContain(
      '"my log"',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the kept heads', () => {
  test('are there after a restart, replaced as a whole, and never mixed up', async () => {
    const deep = join(folder, 'deep', 'er');
    const headStore = checkpointStore(deep);
    expect(await headStore.read()).toEqual([]);
    await headStore.observe('seen\n');
    expect(await headStore.read()).toEqual(['seen\n']);
    await headStore.prepare('one\n', []);
    const since = ['one\n', 'two\n', 'three\n'];
    await Promise.all(['two\n', 'three\n'].map((note) => headStore.prepare(note, since)));
    expect(await checkpointStore(deep).read()).toEqual([expect.stringMatching(/^(two|three)\n$/), 'seen\n']);
    expect((await readdir(deep)).sort()).toEqual(['log.checkpoint', 'log.seen']);
  });

  test('are not replaced by a process that lost the lead in the folder', async () => {
    const [one, other] = [checkpointStore(folder), checkpointStore(folder)];
    await one.prepare('first', []);
    const since = await one.read();
    await other.prepare('second', await other.read());
    await expect(one.prepare('also second', since)).rejects.toThrow(
      'another process of this folder has signed since',
    );
    expect([await one.read(), await readdir(folder)]).toEqual([['second'], ['log.checkpoint']]);
  });

  test("that can't be written give an error with a remedy, and leave nothing behind", async () => {
    await writeFile(join(folder, 'file'), '');
    const error = await checkpointStore(join(folder, 'file'))
      .prepare('note', [])
      .catch((reason: unknown) => reason);
    if (!isKind(error, 'LOG_FOLDER'))
      throw new Error(`expected an error of kind LOG_FOLDER, got ${String(error)}`);
    expect(error.message).toMatch(/^The log folder failed: (EEXIST|ENOTDIR): [a-z ]+\.$/);
    expect(error.remedy).toContain(join(folder, 'file'));
    expect(await readdir(folder)).toEqual(['file']);
  });
});

describe('mayExtend', () => {
  const entries = Array.from({ length: 9 }, (_, n) => Buffer.from(`barge ${n}`));
  const naive = naiveTree(entries);
  const at = (size: number, origin = 'ledger.example/log') => ({
    ...{ origin, size },
    root: growTree(EMPTY_TREE, entries.slice(0, size).map(leafHash)).root,
  });

  test('lets a log grow, or stay the same', () => {
    expect(checkConsistency(at(5), at(9), naive.proof(5, 9)).ok).toBe(true);
    expect(checkConsistency(at(5), at(5), []).ok).toBe(true);
    expect(checkConsistency(at(0), at(5), []).ok).toBe(true);
  });

  test.each([
    ['behind', at(9), at(5), /^it has 5 entries, but had 9 before: the database is behind$/],
    ['forked', { ...at(5), root: at(4).root }, at(9), /^it changed below 5 entries: /],
    ['changed', { ...at(9), root: at(4).root }, at(9), /^it changed below 9 entries: /],
    ['another', at(5, 'ledger.example/other'), at(9), /^it is the log ledger.example\/log, not /],
  ])('refuses one that is %s', (_, last, next, reason) => {
    const checked = checkConsistency(
      last,
      next,
      next.size > last.size ? naive.proof(last.size, next.size) : [],
    );
    expect(checked).toEqual({ ok: false, error: expect.stringMatching(reason) });
  });
});
