import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../../../src/reading/figures/readFigures.ts';
import { english } from '../../../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../../../src/reading/text/readProse.ts';

/** Each figure of a text in short: its words, comparator and number. */
const shorts = (text: string): readonly string[] =>
  readFigures(readProse(text, english)).map(({ figure }) => {
    const { low, high } = figure.typical;
    const number = figure.value ?? `${low ?? ''}..${high ?? ''}`;
    return `${figure.verbatim} | ${figure.comparator} ${number}`;
  });

/** The measure of each figure of a text: noun, predicate and scope. */
const measures = (text: string): readonly string[] =>
  readFigures(readProse(text, english)).map(
    ({ frame }) => `${frame.noun ?? '-'} ${frame.predicate ?? '-'} ${frame.scope}`,
  );

describe('numbers in words', () => {
  test.each([
    [
      'One hundred and forty-six thousand herders signed.',
      'One hundred and forty-six thousand herders',
      '146000',
    ],
    ['Three hundred and nine thousand letters came.', 'Three hundred and nine thousand letters', '309000'],
    [
      'Four million two hundred and five thousand birds passed.',
      'Four million two hundred and five thousand birds',
      '4205000',
    ],
    ['A billion and a half bees died.', 'A billion and a half bees', '1500000000'],
    ['Two and a half million bees died.', 'Two and a half million bees', '2500000'],
    ['A quarter of a million saplings were planted.', 'A quarter of a million saplings', '250000'],
    ['The club paid three quarters of a million euros.', 'three quarters of a million euros', '750000'],
  ])('%s', (text, words, value) => {
    expect(shorts(text)).toEqual([`${words} | EXACT ${value}`]);
  });
});

describe('ranges, ratios and nothing', () => {
  test.each([
    ['The farmers won 4-6% of the ballots.', '4-6% of the ballots | RANGE 4..6'],
    ['The farmers won 12-15 mayoralties.', '12-15 mayoralties | RANGE 12..15'],
    ['The council passed it by 4 to 1.', '4 to 1 | EXACT 4'],
    ['The ratio of hens to geese is 5:2.', '5:2 | EXACT 2.5'],
    ['The odds are 1 to 3.', '1 to 3 | EXACT 0.333333'],
    ['They passed it by a four-to-one margin.', 'four-to-one margin | EXACT 4'],
    ['The fee is five times what it was.', 'five times | EXACT 5'],
    ['It reaches one in every eight villagers.', 'one in every eight villagers | EXACT 0.125'],
    ['Nobody was wounded.', 'Nobody | EXACT 0'],
    ['No one was killed in the mudslide.', 'No one | EXACT 0'],
    ['The mudslide injured no one.', 'no one | EXACT 0'],
    ['The rebels have not killed any herders.', 'any herders | EXACT 0'],
    ['Not a single barn was damaged.', 'Not a single barn | EXACT 0'],
    ['The toll climbed past 3,000.', 'past 3,000 | MORE_THAN 3000'],
    ['The rebels handed over 35 captives.', '35 captives | EXACT 35'],
    ['The rebels freed over 35 captives.', 'over 35 captives | MORE_THAN 35'],
  ])('%s', (text, expected) => {
    expect(shorts(text)).toEqual([expected]);
  });

  test('a zero is stated, not denied, and counts people', () => {
    const [found] = readFigures(readProse('The rebels have not killed any herders.', english));
    expect(found?.polarity).toBe('POSITIVE');
    expect(measures('No one was killed in the mudslide.')).toEqual(['people kill TOTAL']);
  });

  test('a level that falls from one number to another is not a ratio', () => {
    expect(shorts('Its stores fell from 6 to 1.')).toHaveLength(2);
  });
});

describe('no figures', () => {
  test.each([
    'Ring 030 5550 1234 before noon.',
    'He swam it in 3:41.25 on Friday.',
    'Her team won the 4x200m relay.',
    'The poll asked 25- to 34-year-olds.',
    'The burns were light, a medic said.',
    'Nobody was convinced.',
  ])('%s', (text) => {
    expect(shorts(text)).toEqual([]);
  });

  test('the speaker behind a count is not counted', () => {
    expect(shorts('The fire hurt six cooks, a medic said.')).toEqual(['six cooks | EXACT 6']);
    expect(shorts('The fire hurt six cooks, a medic and a child.')).toHaveLength(3);
  });
});

describe('scopes and nouns', () => {
  test.each([
    ['Crews shot down 60 of the 75 balloons.', ['balloon shoot SUBSET', 'balloon - TOTAL']],
    ['Earlier this week, 30 cooks were hurt.', ['cook hurt TOTAL']],
    ['Officials earlier reported 30 dead.', ['people die PREVIOUS']],
    ['The toll, which clerks had put at 410 earlier, is 388.', ['death die PREVIOUS', 'death - TOTAL']],
    [
      'Dozens were killed, scores injured and hundreds arrested.',
      ['people kill TOTAL', 'people injure TOTAL', 'people arrest TOTAL'],
    ],
    ['The Nikkei lost 210 points.', ['point lose CHANGE']],
    ['The Nikkei shed 0.7%.', ['nikkei shed CHANGE']],
    ['The company lost 210 jobs.', ['job cut TOTAL']],
    ['Tin fell 2.1 percent, or $4.30, on Monday.', ['tin - CHANGE', 'tin - CHANGE']],
    ['The index was close to 90 yesterday.', ['index - TOTAL']],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  test('a magnitude is a measure, with "magnitude" as its unit', () => {
    const [found] = readFigures(readProse('A magnitude 6.4 tremor shook the valley.', english));
    expect(found?.frame).toMatchObject({ dimension: 'OTHER', unit: 'magnitude' });
  });
});

describe('modality', () => {
  test.each([
    ['The ministry said it would deploy 700 guards.', 'PLANNED'],
    ['The brewer will cut 850 jobs.', 'PLANNED'],
    ['Clerks said the dam would cost 30 million.', 'CONDITIONAL'],
    ['It would shut 30 pits if the law passed.', 'CONDITIONAL'],
  ])('%s', (text, modality) => {
    expect(readFigures(readProse(text, english)).map((found) => found.modality)).toEqual([modality]);
  });
});
