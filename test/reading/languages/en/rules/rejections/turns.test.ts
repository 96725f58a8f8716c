import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

/** The words of the figures of a text. */
const figuresOf = (text: string): string[] =>
  rulesReader
    .read({ text, language: 'en', title: null, publisher: null, byline: null, publishedAt: '2026-03-12' })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ words }) => words.exact);

describe('numbers that rank, name or place', () => {
  test.each([
    'The early shift begins at six and ends at two.',
    'Guards locked the gates at nine.',
    'At about 20.40 the lights went out.',
    'The talks ran from eight till half past ten.',
    'The 8.05 did not run.',
  ])('hours: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    ['The brigade raised the toll of the collapse to 11 on Tuesday.', '11'],
    ['The number of missing fell from 12 to 9 on Friday.', '9'],
    ['The toll stood at 14 on Sunday.', '14'],
    ['The clinic put the dead at 8 today.', '8'],
  ])('a count with its day: %s', (text, last) => {
    expect(figuresOf(text).at(-1)).toBe(last);
  });

  test.each([
    'People over 65 should see a doctor.',
    'Those under 12 need a note.',
    'A man of 61 died.',
    'Adults over seventy were asked to wait.',
  ])('ages: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    'Trains on lines 2 and 5 will not run.',
    'It is day three of the walkout.',
    'The variant is called B.1.1.7 by doctors.',
    'Call 116 117 for advice.',
    'For interviews call +44 1 555 0142.',
    'Tram 14 runs as usual.',
  ])('names: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    'For the first time in nine years the quay was empty.',
    'It was the worst flood in 30 years.',
    'It was the first such strike in 14 years.',
    'Two weeks after the landslide, the road is still shut.',
    'Three days before the vote, the poll closed.',
    'She moved the money from one pocket to another.',
    'They went from one office to the next.',
    'As one minister put it, the plan is dead.',
    'The payment was booked in two systems.',
    'There are two versions of the evening.',
    '“It took us six days to find the fault,” she said.',
    'We are one big family.',
    'Nurses are on call 24 hours a day.',
    'They spoke with one voice.',
    'Wash your hands for 20 seconds.',
    'Stay two metres apart.',
  ])('turns of phrase: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    ['The toll stood at nine.', ['nine']],
    ['The coroner put the dead at ten.', ['ten']],
    ['The lines carried 300 trains.', ['300 trains']],
    ['Two systems failed.', ['Two systems']],
    ['He is over thirty years old.', ['over thirty years']],
    ['The repair took two weeks.', ['two weeks']],
    ['The ship reached them 45 minutes late.', ['45 minutes']],
  ])('figures beside them stay: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
