import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

/** The figures of a text: words, comparator, and the value or the ends. */
const figuresOf = (text: string): string[] =>
  rulesReader
    .read({ text, language: 'en', title: null, publisher: null, byline: null, publishedAt: '2026-03-12' })
    .flatMap(({ words, figure }) =>
      figure === null
        ? []
        : `${words.exact} = ${figure.comparator} ${figure.value ?? `${figure.typical.low}..${figure.typical.high}`}`,
    );

describe('shorthand and spoken numbers', () => {
  test.each([
    ['They paid $5-8,000 a head.', ['$5-8,000 a head = RANGE 5000..8000']],
    ['It sells 3-4,000 pumps.', ['3-4,000 pumps = RANGE 3000..4000']],
    ['It sells 300-4,000 pumps.', ['300-4,000 pumps = RANGE 300..4000']],
  ])('thousands that both ends share: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ['One point one billion crowns were spent.', ['One point one billion crowns = EXACT 1100000000']],
    ['The rate is two point five per cent.', ['two point five per cent = EXACT 2.5']],
    ['The lake holds 3.5 x 10^6 litres.', ['3.5 x 10^6 litres = EXACT 3500000']],
  ])('decimals and powers: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ['They want a 40-million-dollar ransom.', ['40-million-dollar ransom = EXACT 40000000']],
    ['It cost 740m, of which 40m was spent.', ['740m = EXACT 740000000', '40m = EXACT 40000000']],
    ['The wall is 40m long.', ['40m = EXACT 40']],
  ])('money: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ['The blast broke a score of windows.', ['a score of windows = EXACT 20']],
    [
      'Two out of five hundred trucks arrived.',
      ['Two out of five hundred trucks = EXACT 2', 'five hundred trucks = EXACT 500'],
    ],
    ['In 2019, 1900 people were evacuated.', ['1900 people = EXACT 1900']],
    ['The report is due within ten days.', ['within ten days = AT_MOST 10']],
    ['Perhaps a hundred men came.', ['Perhaps a hundred men = APPROXIMATELY 100']],
  ])('counts: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
