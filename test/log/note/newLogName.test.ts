import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newLogName } from '../../../src/log/note/newLogName.ts';
import { formatSignerKey, parseSignerKey } from '../../../src/log/note/signer.ts';
import { must } from '../../support/must.ts';

test('a log without a name gets its own, which is allowed in a key', () => {
  expect(newLogName((count) => new Uint8Array(count).fill(10))).toBe('localhost/consilience/0a0a0a0a');
  const names = Array.from({ length: 50 }, () => newLogName(randomBytes));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^localhost\/consilience\/[0-9a-f]{8}$/);
    expect(must(parseSignerKey(formatSignerKey({ name, bytes: randomBytes(32) }))).verifier.name).toBe(name);
  }
});
