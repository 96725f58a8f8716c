import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../../src/reading/figures/readFigures.ts';
import { english } from '../../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../../src/reading/text/readProse.ts';

const wordsOf = (text: string): string[] =>
  readFigures(readProse(text, english)).map(({ figure }) => figure.verbatim);

describe('no figures', () => {
  test.each([
    'It began on October 7, when the market opened.',
    'The vote is set for 3 March 2025 at 6:30 a.m. local time.',
    'The site was last updated 2024-03-20.',
    'He was elected in 2019 and left in the 1990s style.',
    'The office answers at +1 (202) 555-0143 or 212-555-0187.',
    'Sgt. Ana Vale, 22, a medic, was freed.',
    'The 47-year-old mayor resigned.',
    'Crews of F-15E, AK-47 and MH370 types met.',
    'Resolution 2728 and Article 51 were quoted in Room 214.',
    'The iPhone 11 was on sale.',
    'Channel 12 reported it from Highway 60.',
    'The G7 and the G20 met in Bari.',
    'A two-state solution was discussed.',
    'One of the boats is old.',
    'No one came, and one official said so.',
    'Both the current and the new crews stay.',
    'The two leaders met.',
    'Northport (3-1) are at home on Friday.',
    'Northport are 10-5 this season.',
    'It was a 50-50 guess.',
    'They moved to 1600 Elm Street.',
    'Views: 26',
    'Published 14:05 GMT | 3 min read | 128 comments',
    '© 2024 The Harbour Post',
    'He left two hours ago.',
    'He had left two years earlier.',
    'The dam broke three days later.',
    'It was less than the council had named two days before.',
    'The 9mm pistol was found.',
    'It took a few minutes.',
    'The 76ers lost a third game.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('figures that look like none of them', () => {
  test.each([
    ['More than 2000 shops closed.', 'More than 2000 shops'],
    ['The army deployed 2000 soldiers.', '2000 soldiers'],
    ['In Bari 300 people were killed.', '300 people'],
    ['May 1 bring you luck; 14 ships left.', '14 ships'],
    ['The three-day truce held.', 'three-day truce'],
    ['One boat sank.', 'One boat'],
    ['Almost half of the wells are dry.', 'Almost half of the wells'],
    ['The skull is 300,000 years old.', '300,000 years'],
    ['He will be 35 next year.', '35'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });
});
