import { describe, expect, test } from '@jest/globals';

import { splitFrontMatter } from '../../../src/intake/metadata/frontMatter.ts';

describe('splitFrontMatter', () => {
  test('takes the fields off', () => {
    const text =
      '---\r\ntitle: "A: b"\r\n# note\r\nDate: 2024-05-01\r\nid: \'7\'\r\nurl: https://a.example/b\r\ntags: x\r\nauthor:\r\n---\r\nBody\r\n---\r\n';
    expect(splitFrontMatter(text)).toEqual({
      fields: { title: 'A: b', publishedAt: '2024-05-01', externalId: '7', url: 'https://a.example/b' },
      body: 'Body\r\n---\r\n',
    });
  });

  test.each([
    'Body',
    '---\nno field here\n---\nBody',
    '---\ntitle: never closed\n',
    'x\n---\ntitle: a\n---\n',
    '----\ntitle: a\n---\n',
  ])('leaves other text alone: %j', (text) => {
    expect(splitFrontMatter(text)).toEqual({ fields: {}, body: text });
  });

  test('an empty block is one', () => {
    expect(splitFrontMatter('---\n---\nBody')).toEqual({ fields: {}, body: 'Body' });
  });
});
