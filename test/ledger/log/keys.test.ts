import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointKeeper } from '../../../src/ledger/log/checkpointKeeper.ts';
import { loadOrMakeKey } from '../../../src/ledger/log/loadOrMakeKey.ts';
import { LogError } from '../../../src/ledger/log/logError.ts';
import { mayExtend } from '../../../src/ledger/log/mayExtend.ts';
import { EMPTY_TREE, growTree } from '../../../src/ledger/log/merkle/growTree.ts';
import { leafHash } from '../../../src/ledger/log/merkle/hashes.ts';
import { testSignerKey } from './testSigner.ts';
import { naiveTree } from './naiveTree.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consilience-key-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const source = (value: string | null = null) => ({ value, folder, name: 'ledger.example/log', randomBytes });
const failure = async (work: Promise<unknown>): Promise<LogError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LogError) return error;
  throw new Error(`expected a LogError, got ${String(error)}`);
};

describe('the key', () => {
  test('is made at the first start, for the owner alone, and found again', async () => {
    const made = await loadOrMakeKey(source());
    expect(made.verifier.name).toBe('ledger.example/log');
    expect((await stat(join(folder, 'log.key'))).mode & 0o777).toBe(0o600);
    expect((await loadOrMakeKey(source())).verifier.text).toBe(made.verifier.text);
    expect(await readdir(folder)).toEqual(['log.key']);
  });

  test('made by several processes at one moment is one key', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => loadOrMakeKey(source())));
    expect(new Set(made.map(({ verifier }) => verifier.text)).size).toBe(1);
    expect(await readdir(folder)).toEqual(['log.key']);
  });

  test('that others could read is closed to them', async () => {
    await loadOrMakeKey(source());
    await chmod(join(folder, 'log.key'), 0o644);
    await loadOrMakeKey(source());
    expect((await stat(join(folder, 'log.key'))).mode & 0o777).toBe(0o600);
  });

  test('that is set goes before the folder, and nothing is written', async () => {
    const set = await loadOrMakeKey(source(`${testSignerKey()}\n`));
    expect(set.verifier.name).toBe('ledger.example/test');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['', 'hunter2', '-----BEGIN PRIVATE KEY-----', testSignerKey().slice(0, -3)])(
    'that is none is refused, and not replaced: %#',
    async (text) => {
      const inFile = join(folder, 'log.key');
      await writeFile(inFile, text);
      const ofFile = await failure(loadOrMakeKey(source()));
      expect(ofFile.message).toContain(inFile);
      expect(ofFile.remedy).toContain('backup');
      expect(await readFile(inFile, 'utf8')).toBe(text);
      const ofValue = await failure(loadOrMakeKey(source(text)));
      expect(ofValue.message).toMatch(/^The signer key that is set has no signer key in it: /);
      if (text !== '') expect(ofFile.message + ofValue.message).not.toContain(text);
    },
  );

  test('needs a name without spaces', async () => {
    expect((await failure(loadOrMakeKey({ ...source(), name: 'my log' }))).message).toContain('"my log"');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the kept checkpoint', () => {
  test('is there after a restart, and replaced as a whole', async () => {
    const keeper = checkpointKeeper(join(folder, 'deep', 'er'));
    expect(await keeper.read()).toBeNull();
    await keeper.save('one\n');
    await Promise.all(['two\n', 'three\n'].map((note) => keeper.save(note)));
    expect(await checkpointKeeper(join(folder, 'deep', 'er')).read()).toMatch(/^(two|three)\n$/);
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['log.checkpoint']);
  });

  test("that can't be written is an error, and leaves nothing behind", async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(checkpointKeeper(join(folder, 'file')).save('note')).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});

describe('mayExtend', () => {
  const entries = Array.from({ length: 9 }, (_, n) => Buffer.from(`barge ${n}`));
  const naive = naiveTree(entries);
  const at = (size: number, origin = 'ledger.example/log') => ({
    ...{ origin, size },
    root: growTree(EMPTY_TREE, entries.slice(0, size).map(leafHash)).root,
  });

  test('lets a log grow, or stay', () => {
    expect(mayExtend(at(5), at(9), naive.proof(5, 9)).ok).toBe(true);
    expect(mayExtend(at(5), at(5), []).ok).toBe(true);
    expect(mayExtend(at(0), at(5), []).ok).toBe(true);
  });

  test.each([
    ['behind', at(9), at(5), /^it has 5 entries, but had 9 before: the database is behind$/],
    ['forked', { ...at(5), root: at(4).root }, at(9), /^it is not what it was at 5 entries: /],
    ['changed', { ...at(9), root: at(4).root }, at(9), /^it is not what it was at 9 entries: /],
    ['another', at(5, 'ledger.example/other'), at(9), /^it is the log ledger.example\/log, not /],
  ])('refuses one that is %s', (_, last, next, reason) => {
    const checked = mayExtend(last, next, next.size > last.size ? naive.proof(last.size, next.size) : []);
    expect(checked).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});
