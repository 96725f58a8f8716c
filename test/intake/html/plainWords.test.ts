import { describe, expect, test } from '@jest/globals';

import { plainWords } from '../../../src/intake/html/plainWords.ts';
import { readFeed } from '../../../src/intake/readFeed.ts';
import { expectLinear } from '../../support/expectLinear.ts';
import { taken } from '../taken.ts';

const PROSE =
  'The mill at Orsa burned for 3 hours on Friday, the fire chief said, and 12 people were led out.';

describe('titles', () => {
  test.each([
    ['&#8216;We lost it all&#8217;', '‘We lost it all’'],
    ['Flood &amp; fire', 'Flood & fire'],
    ['Flood &amp;amp; fire', 'Flood & fire'],
    ['14 houses <b>lost</b>', '14 houses lost'],
    ['14 houses &lt;em&gt;lost&lt;/em&gt;', '14 houses lost'],
    ['Losses < 5 percent at R&D and AT&T', 'Losses < 5 percent at R&D and AT&T'],
  ])('%s', (value, words) => {
    expect(plainWords(value)).toBe(words);
  });

  test('of JSON-LD, of a feed', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article","headline":"Mill &#8216;lost&#8217; in <i>Orsa</i>"}</script>';
    expect(taken(`<html><head>${head}</head><body><p>${PROSE}</p></body></html>`).title).toBe(
      'Mill ‘lost’ in Orsa',
    );
    const feed = `<rss version="2.0"><channel><title>Quay &amp;amp; Sea</title><item><title><![CDATA[14 boats <b>lost</b> &amp; found]]></title><description>${PROSE}</description></item></channel></rss>`;
    const read = readFeed(Buffer.from(feed));
    expect(read).toMatchObject({ value: [{ title: '14 boats lost & found', publisher: 'Quay & Sea' }] });
  });

  test.each([
    ['Mill burns - twice | The Orsa Herald', 'Orsa Herald', 'Mill burns - twice'],
    ['Mill burns - twice - OrsaHerald.example', 'Orsa Herald', 'Mill burns - twice'],
    ['Mill burns – 12 hurt', 'Orsa Herald', 'Mill burns – 12 hurt'],
  ])('%s', (title, site, clean) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`;
    expect(taken(`<html><head>${head}</head><body><p>${PROSE}</p></body></html>`).title).toBe(clean);
  });

  test('a suffix that the heading lacks goes', () => {
    const page = `<html><head><meta property="og:title" content="Mill burns at Orsa | Local | Northern Times"></head><body><h1>Mill burns at Orsa | Local</h1><p>${PROSE}</p></body></html>`;
    expect(taken(page).title).toBe('Mill burns at Orsa | Local');
  });

  test.each(['<', '<a', '&', '&#', '&lt;'])('%s without end takes linear time', (unit) => {
    expectLinear((units) => void plainWords(unit.repeat(units)), 20_000);
  });
});
