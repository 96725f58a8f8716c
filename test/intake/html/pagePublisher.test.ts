import { describe, expect, test } from '@jest/globals';

import { taken } from '../taken.ts';

const PROSE =
  'The mill at Orsa burned for 3 hours on Friday, the fire chief said, and 12 people were led out.';
const jsonLd = (publisher: string, author = 'Ada Rehn'): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${author}"},"publisher":{"name":"${publisher}"}}</script>`;
const of = (head: string, url?: string): { publisher: string | null; byline: string | null } => {
  const { publisher, byline } = taken(`<html><head>${head}</head><body><p>${PROSE}</p></body></html>`, {
    ...(url !== undefined && { url }),
  });
  return { publisher, byline };
};
const SITE = '<meta property="og:site_name" content="Orsa Herald">';

describe('the publisher of a page', () => {
  test.each([
    [
      'the site beats the agency, which joins the byline',
      SITE + jsonLd('Associated Press'),
      undefined,
      'Orsa Herald',
      'Ada Rehn, Associated Press',
    ],
    [
      'an agency that is the author is named once',
      SITE + jsonLd('Reuters', 'Reuters'),
      undefined,
      'Orsa Herald',
      'Reuters',
    ],
    ['the site beats the service of the page', SITE + jsonLd('Hosted'), undefined, 'Orsa Herald', 'Ada Rehn'],
    [
      'the host beats the agency',
      jsonLd('Associated Press'),
      'https://www.orsa-herald.example/a',
      'orsa-herald.example',
      'Ada Rehn, Associated Press',
    ],
    [
      'the host of the agency does not',
      jsonLd('Associated Press'),
      'https://apnews.example/a',
      'Associated Press',
      'Ada Rehn',
    ],
    ['an agency alone is the publisher', jsonLd('Reuters'), undefined, 'Reuters', 'Ada Rehn'],
    [
      'the software of a site is not its publisher',
      jsonLd('Blogger'),
      'https://orsa.example/a',
      'orsa.example',
      'Ada Rehn',
    ],
    ['neither is a section', jsonLd('U.S.'), 'https://orsa.example/a', 'orsa.example', 'Ada Rehn'],
    ['a service alone is no publisher', jsonLd('WordPress'), undefined, null, 'Ada Rehn'],
    [
      'an address is no name',
      jsonLd('https://herald.example/#org'),
      'https://m.herald.example/a',
      'herald.example',
      'Ada Rehn',
    ],
  ])('%s', (_, head, url, publisher, byline) => {
    expect(of(head, url)).toEqual({ publisher, byline });
  });

  test('without a name the host is the publisher', () => {
    expect(of('', 'https://www.orsa.example/a').publisher).toBe('orsa.example');
    expect(taken(PROSE, { url: 'https://orsa.example/b', format: 'verbatim' }).publisher).toBe(
      'orsa.example',
    );
    expect(of('', 'https://8.8.8.8/a').publisher).toBeNull();
  });
});
