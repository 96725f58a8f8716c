import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../../../../../src/domain/claims/claim.ts';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

const read = (text: string): readonly Claim[] =>
  rulesReader.read({
    text,
    language: 'en',
    title: null,
    publisher: null,
    byline: null,
    publishedAt: '2024-04-17',
  });

/** Each link as text: "300 of the 350 horses SUBSET_OF 350 horses". */
function linksOf(text: string): string[] {
  const claims = read(text);
  const words = (id: string): string => claims.find((claim) => claim.id === id)?.words.exact ?? '?';
  return claims.flatMap((claim) =>
    claim.links.map(({ kind, to }) => `${claim.words.exact} ${kind} ${words(to)}`),
  );
}

describe('links between figures', () => {
  test.each([
    ['Police freed 300 of the 350 horses.', ['300 of the 350 horses SUBSET_OF 350 horses']],
    ['Of the 90 divers, 40 have left.', ['40 SUBSET_OF 90 divers']],
    ['Nine men, including two medics, were hurt.', ['two medics SUBSET_OF Nine men']],
    ['Seventeen riders fell, five of them children.', ['five SUBSET_OF Seventeen riders']],
    ['The garrison rose by 3,000 to 43,000.', ['3,000 CHANGE_OF 43,000']],
    ['Shares were up 9.4 per cent to $84.', ['9.4 per cent CHANGE_OF $84']],
    ['The club has 43,000 members, an increase of 3,000.', ['3,000 CHANGE_OF 43,000 members']],
    ['Visits fell from 1,200 to 850.', ['1,200 PREVIOUS_OF 850']],
    ['The toll is 231, earlier put at 250.', ['231 REPLACES 250', '250 PREVIOUS_OF 231']],
    ['The toll rose to 31 from 25.', ['25 PREVIOUS_OF 31']],
    ['Thieves took 3 million euros ($3.4 million).', ['$3.4 million CONVERSION_OF 3 million euros']],
    [
      'A ship worth 9m euros (£7.7m; $10.2m).',
      ['£7.7m CONVERSION_OF 9m euros', '$10.2m CONVERSION_OF 9m euros'],
    ],
    ['It cost 90 million yen, or about $600,000.', ['about $600,000 CONVERSION_OF 90 million yen']],
    ['The road is 40 km (25 miles) long.', ['25 miles CONVERSION_OF 40 km']],
    ['They won $40 or 60 euros.', []],
    ['He paid $40 in spring and 60 euros in autumn.', []],
    ['It took 2 hours (40 minutes of them in fog).', []],
    ['Rebels fired 170 rockets and 30 shells.', []],
    ['Prices rose by 3 percent. The club has 43,000 members.', []],
  ])('%s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test('are counted over the whole article', () => {
    expect(linksOf('Six boats sank. Ana Vale said “it was dark”. Visits fell from 1,200 to 850.')).toEqual([
      '1,200 PREVIOUS_OF 850',
    ]);
  });
});

describe('links to the words around', () => {
  test('a figure in a quote', () => {
    expect(linksOf('“We lost 40 nets,” said Ana Vale.')).toEqual(['40 nets WITHIN We lost 40 nets,']);
  });

  test('a figure and a quote in a statement, each to the nearest', () => {
    expect(linksOf('The mayor said that 40 nets were lost in “a very dark night of 12 hours”.')).toEqual([
      '40 nets WITHIN 40 nets were lost in “a very dark night of 12 hours”',
      'a very dark night of 12 hours WITHIN 40 nets were lost in “a very dark night of 12 hours”',
      '12 hours WITHIN a very dark night of 12 hours',
    ]);
  });
});

const words = fc.constantFrom(
  'The mayor said that ',
  '“',
  '”',
  ' said Ana Vale',
  '40 nets',
  'about 12 of the 300 boats',
  ' rose by 3 to 9 ',
  ', including two girls, ',
  ' on Monday',
  '. ',
  '\n\n',
  ' were lost',
  'according to the navy, ',
  ' from 1,200 to 850',
  ', he added, ',
);
const articles = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(''));

describe('laws', () => {
  test('one claim of a kind at a place, and links lead to another claim that fits', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const claims = read(text);
        const places = claims.map(({ kind, words: { start, end } }) => `${kind} ${start} ${end}`);
        expect(new Set(places).size).toBe(places.length);
        claims.forEach((claim) => {
          for (const { kind, to } of claim.links) {
            expect(to).not.toBe(claim.id);
            const other = claims.find(({ id }) => id === to);
            expect(other).toBeDefined();
            if (kind !== 'WITHIN') expect([claim.kind, other?.kind]).toEqual(['FIGURE', 'FIGURE']);
            else {
              expect(other?.kind).not.toBe('FIGURE');
              expect(other!.words.start).toBeLessThanOrEqual(claim.words.start);
              expect(other!.words.end).toBeGreaterThanOrEqual(claim.words.end);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('every time is ISO 8601 as far as it goes', () => {
    fc.assert(
      fc.property(articles, (text) => {
        for (const { times } of read(text))
          for (const time of [times.event, times.asOf])
            expect(time ?? '2024').toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
      }),
      { numRuns: 100 },
    );
  });
});
