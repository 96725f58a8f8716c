import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testSigner, testSignerKey } from '../../support/testSigner.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { openStaticLog, type StaticLog } from '../../support/ledger/openStaticLog.ts';
import { runCli } from '../../support/processes/runCli.ts';

const { verifier } = testSigner();

let folder: OpenFolder;
let log: StaticLog;
beforeEach(async () => {
  folder = await makeOpenFolder('unverifiable');
  log = await openStaticLog(300);
});
afterEach(async () => {
  await log.close();
  await folder.remove();
});
const file = (name: string): string => join(folder.path, name);

describe("a check that can't be made ends with 2, a sentence and a remedy", () => {
  const receipt = (...args: string[]): string[] => ['--receipt', file('receipt'), ...args];
  const ofLog = (...args: string[]): string[] => ['--log', log.origin, '--pin', file('pin'), ...args];
  const key = ['--key', verifier.text];
  beforeEach(async () => {
    await mkdir(file('folder'));
    await writeFile(file('empty'), '');
    await writeFile(file('receipt'), 'c2sp.org/tlog-proof@v1\n');
    await writeFile(file('signer'), testSignerKey());
  });

  test.each<[string, () => string[], RegExp]>([
    [
      'a receipt that is not there',
      () => ['--receipt', file('none'), ...key],
      /The file \S+none is not there\./,
    ],
    [
      'a receipt that is a folder',
      () => ['--receipt', file('folder'), ...key],
      /folder is a folder, not a file/,
    ],
    ['a receipt below a file', () => ['--receipt', file('empty/x'), ...key], /a part of its path is a file/],
    ['no key', () => receipt(), /receipt is checked with a key/],
    [
      'a key that is none',
      () => receipt('--key', 'abc'),
      /no verifier key in --key: it does not have the form/,
    ],
    ['a key file that is not there', () => receipt('--key', file('none')), /no verifier key in --key/],
    ['a key file that is a folder', () => receipt('--key', file('folder')), /folder is a folder, not a file/],
    ['a key file that is empty', () => receipt('--key', file('empty')), /no verifier key in --key/],
    [
      'the key that signs',
      () => receipt('--key', file('signer')),
      /a signer key in --key, which must stay secret/,
    ],
    [
      'a pin that is a folder',
      () => ['--log', log.origin, '--pin', file('folder')],
      /folder is a folder, not a file/,
    ],
    ['a pin that is empty', () => ['--log', log.origin, '--pin', file('empty')], /it is empty/],
    [
      'a pin that is another file',
      () => ['--log', log.origin, '--pin', file('receipt')],
      /is not a pin file/,
    ],
    [
      'a pin where nothing can be written',
      () => ['--log', log.origin, '--pin', '/proc/pin'],
      /The file \/proc\/pin/,
    ],
    ['a bad key for a log', () => ofLog('--key', 'abc'), /no verifier key in --key/],
    [
      'a server that is away',
      () => ['--log', 'http://127.0.0.1:1', '--pin', file('pin')],
      /does not answer at http:\/\/127.0.0.1:1\/log.vkey: (ECONN|bad port)/,
    ],
    [
      'an address that is none',
      () => ['--log', 'nowhere', '--pin', file('pin')],
      /"nowhere" is not an address of a log/,
    ],
    [
      'an address of a file',
      () => ['--log', 'file:///log', '--pin', file('pin')],
      /is not an address of a log/,
    ],
    [
      'an address where there is no log',
      () => ['--log', `${log.origin}/x`, '--pin', file('pin')],
      /x\/log.vkey answers 404\. It says: Not here\./,
    ],
    [
      'an address of something else',
      () => {
        log.alter(() => '<html>');
        return ofLog(...key);
      },
      /checkpoint is not a checkpoint/,
    ],
    [
      'an answer without an end',
      () => {
        log.alter(() => new Uint8Array(300_000));
        return ofLog(...key);
      },
      /checkpoint answers with more than the 262144 bytes/,
    ],
    [
      'a tile that is not served',
      () => {
        log.alter((path, answer) => (path.startsWith('tile/entries') ? null : answer));
        return ofLog();
      },
      /tile\/entries\/000 answers 404/,
    ],
    [
      'a receipt and a log',
      () => receipt(...key, ...ofLog()),
      /--receipt is checked offline, and --log and --pin would/,
    ],
    [
      'a receipt and a pin',
      () => receipt(...key, '--pin', file('pin')),
      /--receipt is checked offline, and --pin would/,
    ],
    ['a receipt and heads only', () => receipt(...key, '--heads-only'), /and --heads-only would/],
    [
      'a pin without a log',
      () => ['--pin', file('pin')],
      /--pin belongs to a log that is followed, and none is named/,
    ],
    ['heads only without a log', () => ['--heads-only'], /--heads-only belongs to a log/],
    ['a log without a pin', () => ['--log', log.origin], /needs a file for its last checkpoint/],
  ])('%s', async (_, args, told) => {
    const { code, stdout, stderr } = await runCli(['verify', ...args()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(told);
    expect(stderr).toMatch(/^\S.*\n {2}→ \w.*\n$/);
    expect(stderr).not.toMatch(/ENOENT|EISDIR|ENOTDIR|fetch failed|node:|PRIVATE/);
    expect((await readdir(folder.path)).sort()).toEqual(['empty', 'folder', 'receipt', 'signer']);
  });

  test('a pin of another log', async () => {
    await runCli(['verify', ...ofLog()]);
    const other = testSigner('ledger.example/other').verifier.text;
    const ran = await runCli(['verify', ...ofLog('--key', other)]);
    expect(ran).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/another key.*\n {2}→ Use/) as unknown,
    });
  });
});
