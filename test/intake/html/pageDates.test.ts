import { describe, expect, test } from '@jest/globals';

import { taken } from '../taken.ts';

const PROSE =
  'The mill at Orsa burned for 3 hours on Friday, the fire chief said, and 12 people were led out.';
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const dateOf = (head: string, body: string, url?: string): string | null =>
  taken(page(head, body), url === undefined ? {} : { url }).publishedAt;
const ARTICLE = `<article><h1>Mill burns at Orsa again</h1><p>${PROSE}</p></article>`;

describe('a time in the text is not a date of publication', () => {
  test.each([
    `<article><p>The last fire, on <time datetime="1998-02-03">3 February 1998</time>, killed 40 people.</p><p>${PROSE}</p></article>`,
    `<article><p>${PROSE}</p><p>It was built in <time>1 May 1911</time> by two brothers.</p></article>`,
    `<div>The fair of <time datetime="1856-07-01">1856</time> drew 300 people, they said.<br>${PROSE}</div>`,
    `<article><p>${PROSE}</p></article><ul><li><a href="/b"><time datetime="2024-01-02">2 January</time> Quay opens</a></li></ul>`,
    `<aside><time datetime="2023-05-05">5 May</time> Older news</aside><article><p>${PROSE}</p></article>`,
  ])('%s', (body) => {
    expect(dateOf('', body)).toBeNull();
  });

  test.each([
    `<article><h1>Mill burns at Orsa</h1><p>By Ada Rehn, <time datetime="2024-05-02">2 May</time></p><p>${PROSE}</p></article>`,
    `<article><header><time datetime="2024-05-02">2 May</time></header><p>${PROSE}</p></article>`,
    `<article><p>${PROSE}</p><div class="post-meta">Ada Rehn <time datetime="2024-05-02">2 May</time></div></article>`,
    `<article><ul class="byline"><li>Ada Rehn</li><li><time datetime="2024-05-02">2 May</time></li></ul><p>${PROSE}</p></article>`,
  ])('near the head or in a byline it is: %s', (body) => {
    expect(dateOf('', body)).toBe('2024-05-02');
  });
});

describe('dates outside the article', () => {
  test.each([
    ['<h1>Mill burns at Orsa again</h1><p>12 June 2024</p>', '2024-06-12'],
    [
      '<h1>Mill burns at Orsa again</h1><div>By Ada Rehn</div><div>Published 12 June 2024 · Updated 1 November 2024</div>',
      '2024-06-12',
    ],
    [
      '<h1>Mill burns at Orsa again</h1><span>Updated 1 November 2024 | First published 12 June 2024</span>',
      '2024-06-12',
    ],
    [
      '<div>Posted on June 12, 2024 (updated July 1, 2024)</div><h1>Mill burns at Orsa again</h1>',
      '2024-06-12',
    ],
  ])('%s', (header, date) => {
    const article = taken(page('', `<div class="top">${header}</div><article><p>${PROSE}</p></article>`));
    expect(article.publishedAt).toBe(date);
    expect(article.text).toBe(PROSE);
  });

  test('a line with two dates is read and leaves the text', () => {
    const text = `Mill burns at Orsa again\n\nPublished 12 June 2024 · Updated 1 November 2024\n\n${PROSE}`;
    expect(taken(text)).toMatchObject({ publishedAt: '2024-06-12', text: PROSE });
    const other = `Mill burns at Orsa again\n\nLast updated: 3 July 2024, published: 12 June 2024\n\n${PROSE}`;
    expect(taken(other).text).toBe(PROSE);
  });

  test('a page without headings has its date in its first lines', () => {
    const dated = `<header><div>Published 12 June 2024</div></header><article><p>${PROSE}</p></article>`;
    expect(taken(`<html><body>${dated}</body></html>`, { format: 'html' }).publishedAt).toBe('2024-06-12');
    const late = `<article><p>${PROSE}</p></article><footer><div>Published 12 June 2024</div></footer>`;
    expect(taken(`<html><body>${late}</body></html>`, { format: 'html' }).publishedAt).toBeNull();
  });

  test.each([
    ['https://orsa.example/2024/06/12/mill-burns', '2024-06-12'],
    ['https://orsa.example/news/2024/jun/12/mill-burns', '2024-06-12'],
    ['https://orsa.example/2024-06-12-mill', '2024-06-12'],
    ['https://orsa.example/a-20240612.html', '2024-06-12'],
    ['https://orsa.example/20249999/mill', null],
    ['https://orsa.example/2031/06/12/mill', null],
  ])('%s', (url, date) => {
    expect(dateOf('', ARTICLE, url)).toBe(date);
  });

  test.each([
    '<meta name="pdate" content="20240612">',
    '<meta name="article.published" content="2024-06-12">',
    '<script type="application/ld+json">{"@type":"ClaimReview","datePublished":"2024-06-12"}</script>',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-06-12"}]}</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-06-12"}</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle","keywords":["a","b",],"datePublished":"2024-06-12",}</script>',
    '<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","datePublished":"2024-06-12"}]]></script>',
    '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-06-12"}\n//]]></script>',
    '<script type="application/ld+json">/* generated */ {"@type":"NewsArticle","url":"https://a.example","datePublished":"2024-06-12"};</script>',
  ])('%s', (head) => {
    expect(dateOf(head, ARTICLE)).toBe('2024-06-12');
  });
});
