import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/log/entries/canonicalJson.ts';
import type { JsonValue } from '../../../src/log/entries/canonicalJson.ts';
import { describeVectors, filesBelow } from '../../support/vectors.ts';

describeVectors('jcs', (folder) => {
  const names = filesBelow(`${folder}/input`).map((file) =>
    file.slice(`${folder}/input/`.length, -'.json'.length),
  );
  test.each(names)('%s', (name) => {
    expect(names.length).toBe(6);
    const input = JSON.parse(readFileSync(`${folder}/input/${name}.json`, 'utf8')) as JsonValue;
    const hex = readFileSync(`${folder}/outhex/${name}.txt`, 'utf8').replaceAll(/\s/g, '');
    expect(Buffer.from(canonicalJson(input)).toString('hex')).toBe(hex);
    expect(canonicalJson(input)).toBe(readFileSync(`${folder}/output/${name}.json`, 'utf8'));
  });
});

describe('values that JSON does not have', () => {
  const itself: unknown[] = [];
  itself.push(itself);
  test.each([
    [{ boats: ['\ud83d'] }, '$.boats[0] has half of a surrogate pair in it'],
    [{ '\udea4': 1 }, 'a key of $ has half of a surrogate pair in it'],
    [{ mean: Number.NaN }, '$.mean is NaN, which JSON does not have'],
    [[1, -Infinity], '$[1] is -Infinity, which JSON does not have'],
    [{ count: 12n }, '$.count is bigint, which JSON does not have'],
    [{ harbour: undefined }, '$.harbour is undefined, which JSON does not have'],
    [[1, , 3], '$[1] is undefined, which JSON does not have'], // oxlint-disable-line no-sparse-arrays
    [undefined, '$ is undefined, which JSON does not have'],
    [{ at: new Date(0) }, '$.at is an instance of a class; write it as a string or a plain object'],
    [{ names: new Set(['a']) }, '$.names is an instance of a class; write it as a string or a plain object'],
    [{ run: () => 1 }, '$.run is function, which JSON does not have'],
    [Symbol('x'), '$ is symbol, which JSON does not have'],
  ])('%#: refused with its place', (value, message) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(new TypeError(message));
  });

  test('a value that contains itself is refused', () => {
    expect(() => canonicalJson(itself as JsonValue)).toThrow(/is nested deeper than 64, or contains itself/);
  });
});

test('any JSON value is read back, and the order of its keys does not matter', () => {
  const json = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value as JsonValue);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(JSON.parse(text)))).toBe(text);
    }),
  );
});

/** The same value with the keys of every object put in the other way round. */
function reversed(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)] as const)
      .reverse(),
  );
}
