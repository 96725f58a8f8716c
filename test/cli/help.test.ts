import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runCli } from '../support/processes/runCli.ts';

const COMMANDS = ['serve', 'ingest', 'read', 'check', 'export', 'bundle', 'owners', 'rebuild', 'doctor'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('consilience --help', () => {
  test('lists the commands, the settings and the exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const setting of ['DATABASE_URL', 'CONSILIENCE_DATA_DIR', 'PORT', 'HOST', 'LOG_LEVEL'])
      expect(stdout).toContain(setting);
    expect(stdout).toContain('Exit codes:');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(COMMANDS)('%s --help lists its arguments and options', async (command) => {
    const { code, stdout, stderr } = await runCli([command, '--help']);
    expect(stdout).toMatch(new RegExp(`^Usage: consilience ${command}`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('--version prints the version of the package', async () => {
    expect(await runCli(['--version'])).toEqual({
      code: 0,
      signal: null,
      stdout: `${version}\n`,
      stderr: '',
    });
  });
});

describe('a command line that is not understood ends with 2, a reason and a hint', () => {
  test.each([
    ...COMMANDS.map((command) => [[command, '--frobnicate'], "unknown option '--frobnicate'"] as const),
    [['serve', '--sample'], 'Did you mean --samples?'],
    [['serve', '--port', 'http'], '--port is "http", which is not a port'],
    [['serve', '--port', '70000'], 'Set --port to a number from 0 to 65535'],
    [['reed'], "unknown command 'reed'"],
    [['ingest'], "missing required argument 'path'"],
    [['export'], "missing required argument 'what'"],
    [['export', 'articles'], 'Allowed choices are claims'],
    [['export', 'claims', '--format', 'xml'], 'Allowed choices are jsonl, csv'],
    [['doctor', 'please'], 'too many arguments'],
  ] as const)('%j', async (args, reason) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/consilience( \w+)? --help/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('no command at all', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect(stderr).toContain('Usage: consilience');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
