import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { MAX_ARTICLE_BYTES } from '../../src/intake/bytes/receiveContent.ts';
import { MAX_TEXT_LENGTH } from '../../src/intake/finishArticle.ts';
import { MAX_FIELD_LENGTH } from '../../src/intake/metadata/checkSenderFields.ts';
import { readFixture } from './readFixture.ts';
import { refused, taken } from './taken.ts';

const SENTENCE = 'The harbour of Lisk took 300 ships in May, the port office said.';
const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

describe('a text with a page around it', () => {
  const article = taken(readFixture('menu-page.txt'));

  test('keeps the article and nothing of the page', () => {
    expect(article.text).toBe(
      [
        'The bridge at Corvill carried its first lorries on Tuesday, eleven weeks after the river took two of its piers.',
        'Some 340 lorries an hour used it before the flood, the roads office said, and it expects as many by June.',
        'What comes next',
        'The office has set aside 2.4 million crowns for the banks:',
        '- 1.1 million for the north side\n- 1.3 million for the south side',
        'Engineers will inspect the piers every month until the end of the year.',
      ].join('\n\n'),
    );
  });

  test("reads the article's metadata from the page", () => {
    expect(article).toMatchObject({
      title: 'Bridge over the Lanne reopens after "eleven weeks of mud"',
      publishedAt: '2024-05-14',
      byline: 'Anselm Orrin',
      publisher: 'Ferrow Dispatch',
      url: null,
      language: null,
      parser: 'text/1',
    });
  });

  test('hashes the received bytes and the kept text', () => {
    const raw = readFixture('menu-page.txt');
    expect(article.rawHash).toBe(sha256(raw));
    expect(article.rawLength).toBe(raw.length);
    expect(article.textHash).toBe(sha256(article.text));
  });
});

describe('metadata of the article', () => {
  const front =
    '---\ntitle: Front\npublisher: Front Post\npublishedAt: 2024-05-01\nid: f1\nbyline: Ana Reis\n---\n\n';

  test('the sender beats the front matter, the front matter the text', () => {
    const text = `${front}A headline of the text itself\n\n2 May 2024\n\n${SENTENCE}`;
    expect(taken(text)).toMatchObject({
      title: 'Front',
      publishedAt: '2024-05-01',
      externalId: 'f1',
      byline: 'Ana Reis',
    });
    expect(taken(text, { title: 'Given', publishedAt: '2024-04-30T10:00:00+02:00' })).toMatchObject({
      title: 'Given',
      publisher: 'Front Post',
      publishedAt: '2024-04-30T10:00:00+02:00',
    });
  });

  test('a headline that is not the title stays in the text', () => {
    expect(taken(`Ships return to Lisk in great numbers\n\n${SENTENCE}`, { title: 'Given' }).text).toContain(
      'Ships return',
    );
  });

  test('a date in front of the first sentence leaves the text', () => {
    expect(taken(` date 2024-03-20 ${SENTENCE}`)).toMatchObject({
      publishedAt: '2024-03-20',
      text: SENTENCE,
    });
  });

  test('"published" beats "updated"', () => {
    const text = `Ships return to Lisk harbour\nUpdated: 3 May 2024\nPublished: 2 May 2024\n${SENTENCE}`;
    expect(taken(text)).toMatchObject({ publishedAt: '2024-05-02', text: SENTENCE });
  });

  test('a nonsense or future date of the page is ignored, and of the sender refused', () => {
    expect(taken(`Ships return to Lisk\n\n1 May 2031\n\n${SENTENCE}`).publishedAt).toBeNull();
    expect(refused(SENTENCE, { publishedAt: '2031-05-01' })).toEqual({
      code: 'FUTURE_DATE',
      field: 'publishedAt',
    });
    expect(refused(SENTENCE, { publishedAt: '2024-02-31' })).toEqual({
      code: 'INVALID_DATE',
      field: 'publishedAt',
    });
    expect(refused(SENTENCE, { publishedAt: 'yesterday' }).code).toBe('INVALID_DATE');
    expect(refused(`---\npublishedAt: 2031-05-01\n---\n${SENTENCE}`).code).toBe('FUTURE_DATE');
    expect(taken(SENTENCE, { publishedAt: '2024-11-21' }).publishedAt).toBe('2024-11-21');
  });
});

describe('bad input', () => {
  test('without content', () => {
    for (const empty of ['', ' \n\t\n', '\ufeff', '<html><body></body></html>', '---\ntitle: A\n---\n']) {
      expect(refused(empty)).toEqual({ code: 'EMPTY', field: 'content' });
    }
  });

  test('with too much content', () => {
    const large = `${SENTENCE}\n`.repeat(Math.ceil((6 * 1024 * 1024) / SENTENCE.length));
    expect(refused(large)).toEqual({ code: 'TOO_LONG', field: 'content' });
    expect(refused('a'.repeat(MAX_ARTICLE_BYTES + 1)).code).toBe('TOO_LONG');
    expect(refused(`${'😀'.repeat(MAX_TEXT_LENGTH)}.`, { format: 'text' }).code).toBe('TOO_LONG');
    expect(taken('😀'.repeat(MAX_TEXT_LENGTH), { format: 'text' }).text).toHaveLength(2 * MAX_TEXT_LENGTH);
    expect(refused(SENTENCE, { title: 'a'.repeat(MAX_FIELD_LENGTH + 1) })).toEqual({
      code: 'TOO_LONG',
      field: 'title',
    });
  });

  test("characters that can't be stored", () => {
    expect(refused('It was so.\0')).toEqual({ code: 'INVALID_CHARACTER', field: 'content' });
    expect(refused('It was \ud800 so.').code).toBe('INVALID_CHARACTER');
    expect(refused('It was \udc00\ud800 so.', { format: 'verbatim' }).code).toBe('INVALID_CHARACTER');
    expect(refused(Buffer.from('It was so, they said.\0')).code).toBe('INVALID_CHARACTER');
    expect(refused(SENTENCE, { publisher: 'A\0B' })).toEqual({
      code: 'INVALID_CHARACTER',
      field: 'publisher',
    });
  });

  test("an address that can't be a newspaper's", () => {
    expect(refused(SENTENCE, { url: 'file:///etc/passwd' })).toEqual({ code: 'INVALID_URL', field: 'url' });
  });
});

describe('the kept text', () => {
  test('has \\n for line ends, no byte order mark, and its bidi controls', () => {
    const bidi = 'The word \u2067שלום\u2069 stood on 300 walls of the town.';
    expect(taken(`\ufeff${SENTENCE}\r\n\r\n${bidi}\r${SENTENCE}`).text).toBe(
      `${SENTENCE}\n\n${bidi}\n\n${SENTENCE}`,
    );
  });

  test('puts the lines of a wrapped text together', () => {
    const wrapped = [
      'The harbour of Lisk took 300 ships in May, the port office said, and',
      'expects another 40 before the end of the summer, when the new quay is',
      'to be opened by the minister, who has not yet said whether he will be',
      'there himself.',
      '',
      'Nobody in the town had seen so many masts since the year of the great',
      'regatta, and the inns along the front were full to their last beds by',
      'noon on Friday.',
    ].join('\n');
    expect(taken(wrapped).text.split('\n\n')).toEqual([
      expect.stringMatching(
        /^The harbour .* the port office said, and expects another 40 .* be there himself\.$/,
      ),
      expect.stringMatching(/^Nobody .* noon on Friday\.$/),
    ]);
  });

  test('is the whole text without a sentence', () => {
    expect(taken('Ships in Lisk').text).toBe('Ships in Lisk');
  });

  test('keeps a no-break space only within numbers', () => {
    expect(taken('Of\u00a0the 43\u00a0000\u00a0ships, 300 came to Lisk.').text).toBe(
      'Of the 43\u00a0000 ships, 300 came to Lisk.',
    );
  });
});
