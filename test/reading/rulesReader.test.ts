import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../src/domain/claims/claim.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { expectLinear } from '../support/expectLinear.ts';

const read = (text: string): readonly Claim[] =>
  rulesReader.read({ text, language: 'en', title: null, publisher: null, byline: null, publishedAt: null });

/** The text between two code point offsets, counted the slow and certain way. */
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('the rules reader', () => {
  test('has a name and a version', () => {
    expect([rulesReader.name, rulesReader.version]).toEqual(['consilience-rules', '1']);
  });

  test('counts in code points', () => {
    const text = '😀 “𝒜 storm” came. Some 300 roofs fell 😀.';
    const figures = read(text).filter((claim) => claim.kind === 'FIGURE');
    expect(figures.map(({ words }) => slice(text, words.start, words.end))).toEqual(['Some 300 roofs']);
  });

  test('reads the same text the same way, in the order of the text', () => {
    const text = 'At least 12 boats sank. “We lost 40 nets,” said Ana Vale. Dozens of men left.';
    const claims = read(text);
    expect(read(text)).toEqual(claims);
    const starts = claims.map(({ words }) => words.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  const pieces = fc.constantFrom(
    'about ',
    '300',
    ' missiles',
    ' to ',
    '-',
    ' and ',
    '“',
    '”',
    '$',
    '😀',
    ' 1.2 million',
    '\u200f',
    '. ',
    'between ',
    'dozens of ',
    ' killed ',
    '½',
    '\n',
    'no ',
    '%',
    ',',
    'one in five ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(pieces, pieces, fc.string({ unit: 'grapheme', maxLength: 3 })))
      .map((parts) => parts.join('')),
  );

  test('in any text every figure is the text at its offsets, inside its sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const length = [...text].length;
        for (const { words, sentence, figure } of read(text)) {
          expect(words.start).toBeLessThan(words.end);
          expect(sentence.start).toBeLessThanOrEqual(words.start);
          expect(words.end).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(length);
          if (figure) expect(slice(text, words.start, words.end)).toBe(figure.verbatim);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a text of more claims than wanted is read no further than it takes to refuse it', () => {
    const text = 'Lind said 40 goats and 20 mules drowned. '.repeat(30);
    const article = { text, language: 'en', title: null, publisher: null, byline: null, publishedAt: null };
    const some = rulesReader.read({ ...article, mostClaims: 20 });
    expect(some.length).toBeGreaterThan(20);
    expect(some.length).toBeLessThan(30);
    expect(rulesReader.read({ ...article, mostClaims: 200 })).toEqual(rulesReader.read(article));
  });

  test.each(['5-6-', '$5 ', 'million ', 'well over ', '1,234,567 '])(
    'a sentence of %j again and again takes linear time',
    (unit) => {
      expectLinear((units) => void read(unit.repeat(units)), Math.ceil(5_000 / unit.length));
    },
  );
});
