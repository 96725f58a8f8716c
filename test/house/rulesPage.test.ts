import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

test('docs/rules.md and docs/features.md list the rules and features as they are', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/write-rules.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
