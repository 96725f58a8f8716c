import { describe, expect, test } from '@jest/globals';

import { readJsonLine } from '../../src/intake/readJsonLine.ts';

describe('readJsonLine', () => {
  test("text is verbatim, html is a page, and the other fields are the sender's", () => {
    expect(
      readJsonLine(
        '{"id":"a1","title":"T","publisher":"P","publishedAt":"2024-05-01","url":"https://a.example/","text":" x "}',
      ),
    ).toEqual({
      ok: true,
      value: {
        content: ' x ',
        format: 'verbatim',
        externalId: 'a1',
        title: 'T',
        publisher: 'P',
        publishedAt: '2024-05-01',
        url: 'https://a.example/',
      },
    });
    expect(readJsonLine('{"html":"<p>x"}')).toEqual({ ok: true, value: { content: '<p>x', format: 'html' } });
  });

  test('other keys and null are passed over', () => {
    expect(
      readJsonLine('{"text":"x","topic":3,"title":null,"__proto__":{"url":"u"},"attributions":[[1]]}'),
    ).toEqual({
      ok: true,
      value: { content: 'x', format: 'verbatim' },
    });
  });

  test.each([
    ['not json', 'INVALID_JSON', null],
    ['[{"text":"x"}]', 'INVALID_JSON', null],
    ['null', 'INVALID_JSON', null],
    ['"text"', 'INVALID_JSON', null],
    ['{"text":3}', 'INVALID_JSON', 'text'],
    ['{"text":"x","id":7}', 'INVALID_JSON', 'id'],
    ['{"text":"x","publishedAt":{}}', 'INVALID_JSON', 'publishedAt'],
    ['{"text":"x","html":"y"}', 'AMBIGUOUS_INPUT', 'text'],
    ['{"title":"x"}', 'EMPTY', 'text'],
  ])('%s is refused', (line, code, field) => {
    expect(readJsonLine(line)).toMatchObject({ ok: false, error: { code, field } });
  });
});
