import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

const PLANTED = 'test/fixtures/language/planted.ts';

test('the check of the engine reports words that decide, and no identifiers or sentences', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check-language.mjs', PLANTED], {
    encoding: 'utf8',
  });
  const found = stdout.split('\n').filter((line) => line.startsWith(PLANTED));
  expect(found.map((line) => line.slice(PLANTED.length + 1))).toEqual([
    '4 monday',
    '4 tuesday',
    '5 january, february',
    '6 twelve',
    '9 the',
    '11 said',
    '14 said, told',
    '14 ing',
  ]);
  expect(status).toBe(1);
});
