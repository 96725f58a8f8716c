import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/domain/claims/claim.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';

const read = (text: string): readonly Claim[] =>
  rulesReader.read({
    text,
    language: 'en',
    title: null,
    publisher: null,
    byline: null,
    publishedAt: '2024-06-12',
  });

const figures = (text: string): readonly Claim[] => read(text).filter(({ kind }) => kind === 'FIGURE');
const statements = (text: string): readonly string[] =>
  read(text).flatMap(({ kind, words }) => (kind === 'STATEMENT' ? [words.exact] : []));
const originOf = ({ attribution }: Claim): string =>
  attribution
    .filter(({ role }) => role !== 'BODY')
    .map(({ agent }) => agent.name)
    .join(' < ');

/** Noun, predicate, scope and denominator of the last figure. */
const lastFrame = (text: string): unknown => {
  const frame = figures(text).at(-1)?.frame;
  return [frame?.noun ?? null, frame?.predicate ?? null, frame?.scope, frame?.per ?? null];
};

describe('the thing and the happening', () => {
  test.each([
    [
      'a side of a vote behind a hyphen',
      'The county board approved the mill plan 11-4 on Monday.',
      ['vote', 'approve', 'SUBSET', null],
    ],
    [
      'a side of a vote that is lost',
      'The guild voted 14-61 on Monday for a strike.',
      ['vote', 'vote', 'SUBSET', null],
    ],
    ['a range of things', 'The board approved 10-15 permits.', ['permit', 'approve', 'TOTAL', null]],
    [
      'a rate of the verb',
      'Some 700 geese cross the lake every hour.',
      ['goose', 'cross', 'PER_UNIT', 'hour'],
    ],
    ['a rate with an article', 'Some 70 carts leave the yard a week.', ['cart', 'leave', 'PER_UNIT', 'week']],
    ['a stretch is no rate', 'Seventy men stayed in the yard for a week.', ['man', 'stay', 'TOTAL', null]],
    [
      'a verb behind "more"',
      'Nine people were killed and dozens more were hurt.',
      ['people', 'hurt', 'TOTAL', null],
    ],
    [
      'a part behind "among them"',
      'The crash killed 23 people, among them six girls.',
      ['girl', 'kill', 'SUBSET', null],
    ],
    [
      'victims without a noun',
      'Of the total killed since May, 1,204 were women.',
      ['woman', 'die', 'SUBSET', null],
    ],
    [
      'a report is not counted',
      'The army could not confirm reports that 19 had drowned.',
      ['people', 'drown', 'TOTAL', null],
    ],
    ['a body is not counted', 'The police count was 4,300.', [null, null, 'TOTAL', null]],
    [
      'a figure given as a number',
      'The clinic counted 63 dead, while the council gave the figure as 20.',
      ['people', 'die', 'TOTAL', null],
    ],
  ])('%s', (_, text, frame) => {
    expect(lastFrame(text)).toEqual(frame);
  });

  test.each([
    ['The hamlet has 90 residents or over.', 'AT_LEAST'],
    ['The mill employs 90 people or fewer in Holm.', 'AT_MOST'],
    ['It has 90 boats or so.', 'APPROXIMATELY'],
    ['It has 90 boats or 40 rafts.', 'EXACT'],
  ])('a bound behind the noun: %s', (text, comparator) => {
    expect(figures(text)[0]?.figure?.comparator).toBe(comparator);
  });

  test('the label of a line is the place of its counts, and not their source', () => {
    const text = 'Lower Quay: 12 dead, 40 injured\n\nMill Hill: 7 dead\n\nTotal: 19 dead\n\nPolice: 8 dead';
    expect(figures(text).map((claim) => [claim.frame?.location ?? null, originOf(claim)])).toEqual([
      ['Lower Quay', ''],
      ['Lower Quay', ''],
      ['Mill Hill', ''],
      [null, ''],
      [null, 'Police'],
    ]);
    expect(statements(text)).toEqual([]);
  });
});

describe('whose', () => {
  test.each([
    ['claim to have', 'The raiders claim to have freed 30 horses.', 'raiders'],
    [
      'an addressee with a bracket',
      'The mayor told Some Long Wire (SLW) news agency that 40 barns burned.',
      'mayor',
    ],
    [
      'an outlet that quotes a source without a name, for which it answers',
      'According to a report by the Vell Courier, which quoted clinic staff, 22 boys were hurt.',
      'Vell Courier',
    ],
    [
      'a source with a name that a cited outlet quotes',
      'According to a report by the Vell Courier, which quoted the clinic, 22 boys were hurt.',
      'clinic < Vell Courier',
    ],
    [
      'a list of places',
      'Farmers in Vell, Holm and Iss said 40 barns burned.',
      'Farmers in Vell, Holm and Iss',
    ],
    ['the field of an office', 'Secretary of Road Safety Ida Holm said 40 barns burned.', 'Ida Holm'],
  ])('%s', (_, text, origin) => {
    expect(figures(text).map(originOf)).toEqual([origin]);
  });

  test.each([
    [
      'a surname means the one whose family is told',
      'Ines Rask and her brother, Tom Rask, own the mill. Rask said 40 carts came.',
      'Ines Rask',
    ],
    [
      'a body without a name is not the one that it met',
      'The movement had met the Dell Party. The group said 40 men came.',
      'group',
    ],
    ['an outlet with a day in its name', 'USA TODAY said 40 barns burned.', 'USA TODAY'],
  ])('%s', (_, text, origin) => {
    expect(figures(text).map(originOf)).toEqual([origin]);
  });

  test('the label of a line is not the source of its clause', () => {
    const text = 'Dorn Hill: 12 barns burned in the night\n\nVell Bridge: 9 barns burned in the night';
    expect(figures(text).map((claim) => [claim.frame?.location, originOf(claim)])).toEqual([
      ['Dorn Hill', ''],
      ['Vell Bridge', ''],
    ]);
  });

  test('another speaker behind a semicolon is in no words of the first', () => {
    expect(statements('Vell says it sold 48 of 62 barges; Holm says all reached their buyers.')).toEqual([
      'it sold 48 of 62 barges',
      'all reached their buyers',
    ]);
  });
});

test.each([
  ['the verb of adding has a time', 'The yard added 300 posts in May.', '2024-05'],
  ['a telling with the same verb', 'Lind added in May that 300 posts were cut.', null],
])('%s', (_, text, event) => {
  expect(figures(text)[0]?.times.event).toBe(event);
});

test('a statement keeps the whole of its part and of its time', () => {
  expect(statements('Of the 62 barges built, owners sold 48 in Vell.')).toEqual([
    'Of the 62 barges built, owners sold 48 in Vell',
  ]);
  expect(statements('Earlier this month 40 horses died in a flood.')).toEqual([
    'Earlier this month 40 horses died in a flood',
  ]);
});
