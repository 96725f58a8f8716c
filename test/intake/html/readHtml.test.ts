import { describe, expect, test } from '@jest/globals';

import { readFixture } from '../readFixture.ts';
import { taken } from '../taken.ts';
import { expectLinear } from '../../support/expectLinear.ts';

const PROSE =
  'The mill at Orsa burned for 3 hours on Friday, the fire chief said, and 12 people were led out.';
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a page of a newspaper', () => {
  const article = taken(readFixture('newspaper.html'), {
    url: 'https://clarion.example/news/dam-holds?fbclid=1',
  });

  test('gives the article: paragraphs, headings, items and rows, without boilerplate and stray numbers', () => {
    expect(article.text.split('\n\n')).toEqual([
      'The dam above Tessel held on Monday night although the lake behind it rose by 3 metres in a day, the water board said, and nobody was hurt.',
      'About 1,200 people spent the night in school halls, the board’s director Ada Rehn said. “We had buses for twice as many,” she added.',
      'What was measured',
      'The lake covers 14 km² and held 43\u00a0000 cubic metres more than on Sunday, when the gates were opened, she told reporters in the town hall.',
      '4 gates were opened on Sunday.\n2 more were opened on Monday.',
      'Day | Level\nSunday | 61 metres\nMonday | 64 metres',
      'Farmers below the dam have moved their cattle, and the road to Orsa stays closed until the water board has looked at the spillway in daylight.',
    ]);
  });

  test('gives its metadata, the more specific source first', () => {
    expect(article).toMatchObject({
      title: 'Dam at Tessel holds as lake rises 3 metres',
      publisher: 'The Tessel Clarion',
      byline: 'Mirel Antova, Jon Quist',
      publishedAt: '2024-03-05T08:30:00+01:00',
      language: 'en-GB',
      url: 'https://clarion.example/news/dam-holds',
      parser: 'readability-0.6.0/1',
    });
  });
});

describe('metadata of pages', () => {
  const body = `<article><p>${PROSE}</p></article>`;

  test.each([
    ['<meta property="article:published_time" content="2024-05-01T10:00:00Z">', '2024-05-01T10:00:00Z'],
    ['<meta name="parsely-pub-date" content="2024-05-01">', '2024-05-01'],
    ['<meta name="DC.date.issued" content="1 May 2024">', '2024-05-01'],
    [
      '<script type="application/ld+json">[{"@type":"Report","datePublished":"2024-05-01"}]</script>',
      '2024-05-01',
    ],
    [
      '<script type="application/ld+json">{"@type": broken</script><meta name="date" content="2024-05-01">',
      '2024-05-01',
    ],
    ['<meta name="date" content="03/04/2024">', null],
    ['<meta name="date" content="2031-01-01">', null],
  ])('date from %s', (head, date) => {
    expect(taken(page(head, body)).publishedAt).toBe(date);
  });

  test('date from the time element of the article', () => {
    const times =
      '<time datetime="2020-01-01">old</time><article><time datetime="2024-05-02T09:00Z">new</time>';
    expect(taken(page('', `${times}<p>${PROSE}</p></article>`)).publishedAt).toBe('2024-05-02T09:00:00Z');
  });

  test('title without the name of the outlet', () => {
    const head =
      '<title>Mill burns - twice | Orsa Herald</title><meta property="og:site_name" content="Orsa Herald">';
    expect(taken(page(head, body)).title).toBe('Mill burns - twice');
  });

  test('an inside link does not count as the canonical link', () => {
    expect(taken(page('<link rel="canonical" href="http://127.0.0.1/a">', body)).url).toBeNull();
    expect(taken(page('<link rel="canonical" href="https://orsa.example/a#b">', body)).url).toBe(
      'https://orsa.example/a',
    );
  });

  test('an invalid language is ignored', () => {
    expect(taken(`<html lang="not a language"><body>${body}</body></html>`).language).toBeNull();
  });
});

describe('odd pages', () => {
  test('scripts do not run and do not show', () => {
    const { text } = taken(
      page('', `<script>globalThis.ran = true</script><p onclick="x()">${PROSE}</p><script>9`),
    );
    expect(text).toBe(PROSE);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('a page in which Readability finds nothing gives its body', () => {
    const { text, parser } = taken(page('', '<nav>Home</nav>12 people were led out of the mill at Orsa.'));
    expect(text).toBe('12 people were led out of the mill at Orsa.');
    expect(parser).toMatch(/^(?:html-body|readability-0\.6\.0)\/1$/);
  });

  test('an attribute may hold a tag, a quotation mark or a lone surrogate reference', () => {
    const { text } = taken(
      page(
        '',
        `<p title="a > b" data-x='<p>9 lies</p>' class="a"">${PROSE}</p><p>So it &#xD800; was on Friday.</p>`,
      ),
    );
    expect(text).toContain(PROSE);
    expect(text).not.toMatch(/lies|\p{Surrogate}/u);
  });

  test('line breaks part lines', () => {
    expect(
      taken(page('', `<article><div>${PROSE}<br>It was out by noon on Friday.</div></article>`)).text,
    ).toBe(`${PROSE}\n\nIt was out by noon on Friday.`);
  });
});

describe('hostile pages', () => {
  const sentence = 'It was so on Friday, they said.';
  const LINES = 20_000;

  // Without the bounds of sanitizeHtml each of these takes from 5 seconds to minutes at 4 MB.
  test.each<[string, string, (units: string) => string]>([
    ['elements inside each other', '<div>', (units) => `${units}<p>${sentence}`],
    ['nested lists', '<ul><li>', (units) => `${units}${sentence}`],
    ['line breaks', '<br>', (units) => `${units}${sentence}`],
    ['open brackets', '<', (units) => `<p>${sentence}</p>${units}`],
    ['unclosed comments', '<!--', (units) => `<p>${sentence}</p>${units}`],
    ['elements that never close', '<textarea>', (units) => `<p>${sentence}</p>${units}`],
    ['a class without end', 'ad ', (units) => `<p class="${units}">${sentence}</p>`],
    ['attributes', 'a=b ', (units) => `<p ${units}>${sentence}</p>`],
    ['attributes that never end', '<a b="', (units) => `<p>${sentence}</p>${units}`],
  ])('%s take linear time', (_, unit, htmlOf) => {
    expectLinear(
      (units) => {
        const html = htmlOf(unit.repeat(units));
        expect(taken(`<html><body>${html}`, { format: 'html' }).text).toContain(sentence);
      },
      Math.ceil(40_000 / unit.length),
    );
  });

  test('text that is deeper than in any real page is kept, but not scored', () => {
    const deep = `${'<div><ul><li>'.repeat(40)}${`${sentence} `.repeat(200)}`;
    expect(taken(`<html><body>${deep}`, { format: 'html' })).toMatchObject({
      parser: 'html-body/1',
      text: expect.stringContaining(sentence) as unknown,
    });
  });

  test('20,000 paragraphs keep their lines', () => {
    const html = Array.from({ length: LINES }, (_, at) => `<p>Line ${String(at)} was so.</p>`).join('');
    expect(taken(page('', html)).text.split('\n\n')).toHaveLength(LINES);
  });

  test('lines beyond the limit of tags keep their lines', () => {
    const html = Array.from({ length: 55_000 }, (_, at) => `<p>L${String(at)} was so.</p>`).join('');
    expect(taken(page('', html)).text.split('\n\n')).toHaveLength(55_000);
  });

  test('rows beyond the limit of tags keep their words and their lines', () => {
    const html = Array.from({ length: 18_000 }, (_, at) => `<tr><td>R${String(at)}</td><td>7</td></tr>`).join(
      '',
    );
    const { text } = taken(page('', `<p>${sentence}</p><table>${html}</table><p>${sentence}</p>`));
    expect(text.match(/R\d+/gu)).toHaveLength(18_000);
  });
});
