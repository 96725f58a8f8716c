import { expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';
import type { Claim } from '../../../../../../src/domain/claims/claim.ts';

const figuresOf = (text: string): readonly Claim[] =>
  rulesReader
    .read({ text, title: null, publisher: null, byline: null, language: 'en', publishedAt: '2025-03-04' })
    .filter(({ kind }) => kind === 'FIGURE');

test.each([
  ['Crews found 14 damaged wooden bridges.', 'qualifiers', ['damaged wooden']],
  ['Nine foreign students were hurt.', 'qualifiers', ['foreign']],
  ['Clinics saw 40 patients under 18.', 'qualifiers', ['under 18']],
  ['Nurses registered 40 confirmed deaths.', 'status', ['CONFIRMED']],
  ['Clinics counted 95 suspected cases.', 'status', ['SUSPECTED']],
  ['There were three probable cases on the island.', 'status', ['PROBABLE']],
  ['The clinic recorded 41 cases per 100,000 residents.', 'per', ['100000 resident']],
  ['The well gives 900 litres an hour.', 'per', ['hour']],
  ['The quarry sells 12 blocks a day.', 'per', ['day']],
  ['Rents rose by 12 percent.', 'sign', ['UP']],
  ['Rents fell by 9.1 percent.', 'sign', ['DOWN']],
  ['The mill has 30 fewer workers.', 'sign', ['DOWN']],
  ['Eleven hikers were killed.', 'role', ['VICTIM']],
  ['Wardens arrested six poachers and nine men.', 'role', ['SUSPECT', 'SUSPECT']],
  ['The town lost 80 firefighters to the city.', 'role', ['RESPONDER']],
  ['The office has built 300 homes since the start of the year.', 'period', ['since the start of the year']],
  ['Over the past week, 12 barns burned.', 'period', ['Over the past week']],
  ['The town planted 60 limes in the last ten years.', 'period', ['in the last ten years', null]],
  ['Storms felled 31 trees in the northern district.', 'location', ['the northern district']],
  ['They freed 60 of the 90 captives.', 'whole', ['90 captives', null]],
] as const)('%s', (text, slot, expected) => {
  const read = figuresOf(text).map(({ frame }) => frame?.[slot]);
  expect(read.slice(0, expected.length)).toEqual(expected);
});

test('each slot keeps its words', () => {
  const [claim] = figuresOf('Nurses registered 40 confirmed deaths in the northern district.');
  expect(claim?.frameWords).toEqual([
    { slot: 'noun', exact: 'confirmed deaths', start: 21, end: 37 },
    { slot: 'predicate', exact: 'deaths', start: 31, end: 37 },
    { slot: 'role', exact: 'deaths', start: 31, end: 37 },
    { slot: 'location', exact: 'the northern district', start: 41, end: 62 },
    { slot: 'status', exact: 'confirmed', start: 21, end: 30 },
  ]);
});

const told = (text: string): readonly string[] =>
  figuresOf(text).map(
    ({ frame }) => `${frame?.noun ?? '-'} ${frame?.predicate ?? '-'} ${frame?.scope ?? '-'}`,
  );

test.each([
  [
    'Overnight, 60 drones were launched; by dawn 54 had been shot down.',
    ['drone launch TOTAL', 'drone shoot TOTAL'],
  ],
  ['Divers freed 40 seals. Nine of them died.', ['seal rescue TOTAL', 'seal die SUBSET']],
  ['Guards fired 200 rockets. Crews shot down 189.', ['rocket fire TOTAL', 'rocket shoot TOTAL']],
  [
    'Of the 62 drones launched, crews shot down 48 and 10 were jammed.',
    ['drone launch TOTAL', 'drone shoot SUBSET', 'drone jam SUBSET'],
  ],
] as const)('an elided noun: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Most of the 400 captives were freed.', '400', null],
  ['Crews shot down 48 of 62 drones.', '62', null],
  ['None of the 14 miners died.', '14', null],
  ['Of the 62 drones launched, six were lost.', '62', 'launch'],
])('a whole does not get the fate of its part: %s', (text, value, predicate) => {
  const whole = figuresOf(text).find(({ figure }) => figure?.value === value);
  expect(whole?.frame?.predicate).toBe(predicate);
});

test.each([
  ['The old bell rang and the vicar said 12.'],
  ['In October the mayor, Ida Holm, gave 30.'],
  ['By Thursday the valley had 17.'],
])('no word that is only near is counted: %s', (text) => {
  expect(figuresOf(text).map(({ frame }) => frame?.noun ?? null)).toEqual(figuresOf(text).map(() => null));
});
