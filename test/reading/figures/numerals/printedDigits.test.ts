import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../../src/reading/figures/readFigures.ts';
import { english } from '../../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../../src/reading/text/readProse.ts';

const figures = (text: string): readonly string[] =>
  readFigures(readProse(text, english)).map(({ figure }) => {
    const { low, high } = figure.typical;
    return `${figure.verbatim} = ${figure.value ?? `${low ?? ''}..${high ?? ''}`}`;
  });

describe('digits grouped by spaces', () => {
  test.each([
    ['The flood destroyed 1 200 houses.', ['1 200 houses = 1200']],
    [
      'Exports fell from 816 000 tonnes to 934 000 tonnes.',
      ['816 000 tonnes = 816000', '934 000 tonnes = 934000'],
    ],
    ['The bank lost 12 345 678 euros.', ['12 345 678 euros = 12345678']],
    ['Between 10 000 and 12 000 people marched.', ['Between 10 000 and 12 000 people = 10000..12000']],
    ['Of 1 200 houses, 300 burned.', ['1 200 houses = 1200', '300 = 300']],
    ['The roof cost 1 200,50 euros.', ['1 200,50 euros = 1200.5']],
    ['About 2 300-2 700 sheep drowned.', ['About 2 300-2 700 sheep = 2300..2700']],
    ['The port lost €2 300–2 700 a day.', ['€2 300–2 700 a day = 2300..2700']],
    ['In 2019 2 300 sheep drowned.', ['2 300 sheep = 2300']],
    ["The farm lost 2'300 sheep.", ["2'300 sheep = 2300"]],
    ['The farm lost 2’300 sheep.', ['2’300 sheep = 2300']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([['In 2023 450 people died.', ['450 people = 450']]])(
    'two numbers stay two: %s',
    (text, expected) => {
      expect(figures(text)).toEqual(expected);
    },
  );

  test.each([
    'They used 5 155 mm guns.',
    'She won 4 300-metre races.',
    'On page 3 200 houses are listed.',
    'On May 24 300 people were hurt.',
    'Flight 17 400 landed.',
  ])('ambiguous, so none: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('decimal commas', () => {
  test.each([
    ['Some 3,5 million people fled.', ['Some 3,5 million people = 3500000']],
    [
      'Inflation slowed to 4,7 percent in May from 5,1 percent in April.',
      ['4,7 percent = 4.7', '5,1 percent = 5.1'],
    ],
    ['It cost €2,5 billion.', ['€2,5 billion = 2500000000']],
    ['The child weighed 3,25 kg.', ['3,25 kg = 3.25']],
    ['The bridge cost 1.200,50 euros.', ['1.200,50 euros = 1200.5']],
    ['At least 1,200 soldiers died.', ['At least 1,200 soldiers = 1200']],
    ['About 4,5-6,5 million voters stayed away.', ['About 4,5-6,5 million voters = 4500000..6500000']],
    ['Between 4,5 and 6,5 million voters came.', ['Between 4,5 and 6,5 million voters = 4500000..6500000']],
    ['Rates rose 3.125 percent.', ['3.125 percent = 3.125']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    'Some 10,00 people came.',
    'Would 10,12 years be better?',
    'About 40,15 of them left.',
    'It sank 3.400 boats.',
  ])('ambiguous, so none: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test.each([
    ['It happened on March 14,2013,8: 12 PM.', []],
    ['The club (10-5,4-4 away) lost 3 players.', ['3 players = 3']],
  ])('no decimal comma: %s', (text, expected) => {
    expect(figures(text)).toEqual(expect.arrayContaining(expected));
    expect(figures(text).filter((figure) => /^[^=]*,/.test(figure))).toEqual([]);
  });

  test('says how it was read', () => {
    const [figure] = readFigures(readProse('Some 3,5 million people fled.', english));
    expect(figure?.notes).toContain('The comma in "3,5" is read as a decimal point.');
  });
});
