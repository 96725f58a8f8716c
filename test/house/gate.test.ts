import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { start, type Ran } from '../support/processes/runCli.ts';

const GATE = resolve('scripts/gate.mjs');
/** Replaces jest: writes the given counts to the given file. */
const JEST = `
const file = process.argv.find((word) => word.startsWith('--outputFile=')).slice(13);
require('fs').writeFileSync(file, JSON.stringify(JSON.parse(process.env.COUNTS)));
process.exitCode = Number(process.env.CODE);
`;
const COUNTS = {
  numPassedTests: 41,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 2,
  numTodoTests: 1,
};

let folder: string;
let scripts: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consilience-gate-'));
  const real = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const checks = Object.keys(real.scripts).filter((name) => name === 'build' || name.startsWith('check:'));
  scripts = Object.fromEntries(checks.map((name) => [name, `echo ${name} >> ran`]));
  scripts['test:jest'] = 'echo test:jest >> ran && node jest.cjs';
  await writeFile(join(folder, 'jest.cjs'), JEST);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the gate over scripts that only note that they ran. */
async function gate(
  args: readonly string[],
  counts: object = COUNTS,
  code = 0,
): Promise<Ran & { ran: string[] }> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts }));
  // npm and the gate both work in the folder in which they start.
  const line = `cd '${folder}' && exec '${process.execPath}' '${GATE}' "$@"`;
  const env = { HOME: folder, COUNTS: JSON.stringify(counts), CODE: String(code) };
  const result = await start('sh', ['-c', line, 'sh', ...args], { env }).ended;
  const ran = (await readFile(join(folder, 'ran'), 'utf8')).trim().split('\n');
  return { ...result, ran };
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('the gate', () => {
  test('builds, runs every check, then the tests in two runs, and ends with their sum', async () => {
    const { code, stdout, ran } = await gate([]);
    expect(ran[0]).toBe('build');
    expect(ran.slice(-2)).toEqual(['test:jest', 'test:jest']);
    expect([...new Set(ran)].toSorted()).toEqual(Object.keys(scripts).toSorted());
    expect(stdout).toMatch(/^✓ code +ok +\d+\.\d s$/m);
    expect(lastLine(stdout)).toBe('82 passed, 0 failed, 6 skipped');
    expect(code).toBe(0);
  });

  test('leaves the tests out on request', async () => {
    const { code, ran } = await gate(['--without-tests']);
    expect(ran).not.toContain('test:jest');
    expect(ran).toHaveLength(Object.keys(scripts).length - 1);
    expect(code).toBe(0);
  });

  test('stops at a build that fails', async () => {
    scripts['build'] = 'echo build >> ran; echo no such type; exit 2';
    const { code, stdout, ran } = await gate([]);
    expect(ran).toEqual(['build']);
    expect(stdout).toContain('no such type');
    expect(lastLine(stdout)).toBe('build failed. To run only that: npm run build');
    expect(code).toBe(1);
  });

  test('runs every check, names the failed ones with their output, and does not go on to the tests', async () => {
    scripts['check:code'] = 'echo check:code >> ran; echo an unused name >&2; exit 1';
    scripts['check:schema'] = 'echo check:schema >> ran; exit 1';
    const { code, stdout, ran } = await gate([]);
    expect(ran).not.toContain('test:jest');
    expect(ran).toHaveLength(Object.keys(scripts).length - 1);
    expect(stdout).toContain('an unused name');
    expect(stdout).toContain('code failed. To run only that: npm run check:code');
    expect(stdout).toContain('schema failed. To run only that: npm run check:schema');
    expect(code).toBe(1);
  });

  test.each([
    [
      'a test that fails',
      { ...COUNTS, numPassedTests: 40, numFailedTests: 1 },
      '80 passed, 2 failed, 6 skipped',
    ],
    [
      'a file that can not be run',
      { ...COUNTS, numRuntimeErrorTestSuites: 1 },
      '82 passed, 2 failed, 6 skipped',
    ],
  ])('ends with the sum after %s', async (_, counts, sum) => {
    const { code, stdout } = await gate([], counts, 1);
    expect(lastLine(stdout)).toBe(sum);
    expect(stdout).toContain('npm run test:jest');
    expect(code).toBe(1);
  });

  test('counts interrupted tests as failed', async () => {
    scripts['test:jest'] = 'echo test:jest >> ran; exit 134';
    const { code, stdout } = await gate([]);
    expect(lastLine(stdout)).toBe('0 passed, 2 failed, 0 skipped');
    expect(code).toBe(1);
  });
});
