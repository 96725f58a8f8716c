import { describe, expect, test } from '@jest/globals';

import { readFeed } from '../../src/intake/readFeed.ts';
import { intake, refused, taken } from './taken.ts';

const PROSE =
  'The café on the quay at Orsa lost “nine of its 40 tables” to the storm on Friday, its owner said.';
/** A page in UTF-8, in which `~` becomes a byte that is not valid there, and `^` a NUL. */
const page = (body: string, head = '<meta charset="utf-8">'): Uint8Array => {
  const bytes = Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return Uint8Array.from(bytes, (byte) => (byte === 0x7e ? 0xe9 : byte === 0x5e ? 0 : byte));
};
const ARTICLE = `<article><h1>Storm at Orsa</h1><p>${PROSE}</p></article>`;

describe('bytes outside the kept text refuse nothing', () => {
  test.each([
    ['in a side bar', page(`${ARTICLE}<aside>Caf~ of the week</aside>`)],
    ['in a menu', page(`<nav>Caf~s</nav>${ARTICLE}`)],
    ['in the text of an image', page(`<img alt="Caf~" src="a.png">${ARTICLE}`)],
    ['in a style', page(`<style>/* d~cor */ p { color: red }</style>${ARTICLE}`)],
    ['in a script, as NULs', page(`${ARTICLE}<script>var a = "^^";</script>`)],
    ['in an undeclared page', page(`${ARTICLE}<footer>Caf~</footer>`, '')],
    [
      'in a page that declares another charset',
      page(`${ARTICLE}<aside>~</aside>`, '<meta charset="gb2312">'),
    ],
  ])('%s', (_, bytes) => {
    expect(taken(bytes).text).toBe(PROSE);
  });

  test('nor does a wrong declaration of a page in UTF-8', () => {
    expect(taken(page(ARTICLE, '<meta charset="gb2312">')).text).toBe(PROSE);
    expect(taken(page(ARTICLE, '<meta charset="euc-kr">')).text).toBe(PROSE);
  });

  test('a NUL in a string is the same', () => {
    expect(taken(`<script>a = "\0"</script><p>${PROSE}</p>`, { format: 'html' }).text).toBe(PROSE);
  });
});

describe('bytes inside the kept text refuse it', () => {
  test.each([
    [
      'in a paragraph',
      page(`<article><p>${PROSE}</p><p>The caf~ was full on Friday, she said.</p></article>`),
    ],
    ['in the title', page(`<article><h1>Storm takes caf~ at Orsa</h1><p>${PROSE}</p></article>`)],
  ])('%s', (_, bytes) => {
    expect(refused(bytes).code).toBe('INVALID_ENCODING');
  });

  test('a NUL is a character that cannot be stored', () => {
    expect(refused(page(`<p>${PROSE}</p><p>The quay ^ was full on Friday, she said.</p>`)).code).toBe(
      'INVALID_CHARACTER',
    );
  });

  test('an item of a feed is refused alone', () => {
    const feed = Buffer.concat([
      Buffer.from(`<rss version="2.0"><channel><title>Quay</title><item><description>${PROSE}</description></item>
        <item><description>The caf`),
      Uint8Array.of(0xe9),
      Buffer.from(' was full on Friday.</description></item></channel></rss>'),
    ]);
    const read = readFeed(feed);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.map((item) => intake(item).ok)).toEqual([true, false]);
  });
});
