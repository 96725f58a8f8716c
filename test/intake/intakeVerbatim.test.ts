import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { intakeVerbatim } from '../../src/intake/intakeVerbatim.ts';
import { boilerplate } from '../../src/reading/languages/en/boilerplate.ts';
import { NOW, taken } from './taken.ts';

describe('verbatim text', () => {
  test('is kept character by character (law)', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((value) => value.trim() !== '' && !value.includes('\0'));
    fc.assert(
      fc.property(text, (content) => {
        const result = intakeVerbatim({ content, format: 'verbatim' }, NOW, boilerplate);
        expect(result).toMatchObject({ ok: true, value: { text: content, parser: 'verbatim/1' } });
      }),
    );
  });

  test('keeps headline, menus, line ends and spaces, and still learns from them', () => {
    const content =
      '  Storm takes roofs in Marrel \r\n03 June 2024\r\nThe storm took 40 roofs on Sunday night.\r\nViews: 26\r\n';
    expect(taken(content, { format: 'verbatim' })).toMatchObject({
      text: content,
      title: 'Storm takes roofs in Marrel',
      publishedAt: '2024-06-03',
    });
  });

  test('does not read front matter', () => {
    const content = '---\ntitle: A\n---\nThe storm took 40 roofs.';
    expect(taken(content, { format: 'verbatim' }).text).toBe(content);
  });
});
