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

  test.each([
    ['title: Ferry: the count', { title: 'Ferry: the count' }],
    ["title: 'It''s over'", { title: "It's over" }],
    ['title: >\n  Two\n  lines', { title: 'Two lines' }],
    ['author:\n  name: Ana Reis\n  url: https://a.example', { byline: 'Ana Reis' }],
    ['authors:\n  - Ana Reis\n  - name: Jon Quist\ntags: [a, {b: c}]', { byline: 'Ana Reis, Jon Quist' }],
    ['author: &a Ana Reis\npublisher: *a', { byline: 'Ana Reis', publisher: 'Ana Reis' }],
    ['id: 007\ndate: 2024-05-03', { externalId: '007', publishedAt: '2024-05-03' }],
  ])('reads YAML: %j', (yaml, fields) => {
    expect(splitFrontMatter(`---\n${yaml}\n---\nBody`)).toEqual({ fields, body: 'Body' });
  });

  test('does not unfold aliases without bound', () => {
    const levels = Array.from(
      { length: 20 },
      (_, at) => `a${String(at + 1)}: &a${String(at + 1)} [${`*a${String(at)}, `.repeat(9)}]`,
    );
    const text = `---\na0: &a0 x\n${levels.join('\n')}\ntitle: A\n---\nBody`;
    expect(splitFrontMatter(text)).toEqual({ fields: {}, body: text });
  });

  test('an empty block is one', () => {
    expect(splitFrontMatter('---\n---\nBody')).toEqual({ fields: {}, body: 'Body' });
  });
});
