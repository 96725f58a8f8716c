import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../src/reading/rulesReader.ts';

/** The words of the figures of a text. */
const figuresOf = (text: string): string[] =>
  rulesReader
    .read({ text, language: 'en', title: null, publisher: null, byline: null, publishedAt: '2026-03-12' })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ words }) => words.exact);

describe('numbers that are not figures', () => {
  test.each([
    'The last shots fell shortly after six in the morning.',
    'The bell rang at half past three.',
    'The plane is due shortly before ten tonight.',
    'Applicants must sign up by 08.00.',
    'The strike went into a third day.',
  ])('times of day and places in a row: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    'It was a man of about forty, the police said.',
    'The pilot, 34, survived with a broken arm.',
    'The youngest is 11 months old.',
    'The victims are males 17 and 33 years of age.',
    'The children were aged between 4 and 11.',
  ])('ages: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    'He gave away his spare boots, size ten.',
    'She sat by the window of compartment 12, and then it went dark.',
    'He carried a .380 caliber pistol.',
    'The number to ring is 15-51.',
    'Call +47 22 33 44 55 for help.',
    'One euro buys about 11 crowns.',
    'The bank put the rate at 11 crowns to the euro.',
    'There were no immediate reports of casualties.',
  ])('names, numbers to ring and rates of exchange: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    'Two people who had seen the plan told the paper that it was dead.',
    'The paper cites three officials familiar with the talks.',
    'Three residents said they had heard a bang.',
    'There are two ways to read the report.',
  ])('speakers, and the number of their opinions: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each([
    ['At least 15 children under the age of 16 have been killed.', ['At least 15 children']],
    ['He said 120, maybe a few more.', ['120']],
    ['Ten[2] or eleven workers died.', ['Ten', 'eleven workers']],
    ['A crowd of 40, among them a dean, came by bus.', ['40']],
    ['The fire destroyed a third of the forest.', ['a third of the forest']],
    ['Two people died at six in the morning.', ['Two people']],
    ['Two officials were shot.', ['Two officials']],
    ['The ticket cost 15 crowns.', ['15 crowns']],
  ])('beside figures: %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
