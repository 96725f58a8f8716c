import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

test('docs/rules.md lists the rules of the reader as they are', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/write-rules.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
