import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import {
  dayNumber,
  parseIsoDay,
  dayFields,
  isoDate,
  daysOfMonth,
  weekdayNumber,
  daysOfYear,
} from '../../../src/reading/times/days.ts';
import { expectLinear } from '../../support/expectLinear.ts';

/** A Wednesday. */
const PUBLISHED = '2024-04-17T08:00:00+02:00';

const read = (text: string, publishedAt: string | null = PUBLISHED): readonly Claim[] =>
  rulesReader.read({ text, language: 'en', title: null, publisher: null, byline: null, publishedAt });

/** The event time of each figure. */
const events = (text: string, publishedAt: string | null = PUBLISHED): (string | null)[] =>
  read(text, publishedAt)
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ times }) => times.event);

const asOf = (text: string): (string | null)[] =>
  read(text)
    .filter(({ kind }) => kind === 'FIGURE')
    .map((claim) => claim.times.asOf);

describe('the calendar', () => {
  test('a stretch of days is the narrowest day, month or year that holds it', () => {
    const day = dayNumber(2024, 2, 29) ?? 0;
    expect(isoDate({ first: day, last: day })).toBe('2024-02-29');
    expect(isoDate({ first: day - 5, last: day })).toBe('2024-02');
    expect(isoDate({ first: day - 40, last: day })).toBe('2024');
    expect(isoDate({ first: day - 90, last: day })).toBeNull();
    expect(isoDate(daysOfMonth(2023, 13))).toBe('2024-01');
    expect(isoDate(daysOfYear(1999))).toBe('1999');
  });

  test('days outside the calendar are not days', () => {
    expect([
      dayNumber(2023, 2, 29),
      dayNumber(2023, 0, 1),
      dayNumber(2023, 13, 1),
      dayNumber(99, 1, 1),
    ]).toEqual(Array(4).fill(null));
    expect(parseIsoDay('13 April')).toBeNull();
  });

  test('numbers of days and dates are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 80_000 }), (day) => {
        const { year, month, day: dayOfMonth } = dayFields(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(weekdayNumber(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe('event time', () => {
  test.each([
    ['The dam burst on 13 April 2021 and drowned 40 cows.', '2021-04-13'],
    ['On March 3, 40 cows drowned.', '2024-03-03'],
    ['Forty cows drowned on Dec. 3.', '2023-12-03'],
    ['Forty cows drowned on the 3rd of March.', '2024-03-03'],
    ['Forty cows drowned on 2022-08-09.', '2022-08-09'],
    ['Forty cows drowned on 8/19/2022.', '2022-08-19'],
    ['Forty cows drowned on the night of April 13-14.', '2024-04-13'],
    ['Forty cows drowned between 3 and 9 April.', '2024-04'],
    ['Forty cows drowned in May.', '2023-05'],
    ['Forty cows drowned in mid-March.', '2024-03'],
    ['Forty cows drowned in March and April 2022.', '2022'],
    ['Forty cows drowned last June.', '2023-06'],
    ['Forty cows drowned in 2019.', '2019'],
    ['Forty cows drowned in the spring of 2019.', '2019'],
    ['Forty cows drowned on Monday.', '2024-04-15'],
    ['Forty cows drowned late Saturday night.', '2024-04-13'],
    ['Forty cows drowned on Wednesday.', '2024-04-17'],
    ['Forty cows drowned last Wednesday.', '2024-04-10'],
    ['Forty cows drowned on Monday, April 8.', '2024-04-08'],
    ['Forty cows drowned shortly after 9 p.m. Sunday.', '2024-04-14'],
    ['Forty cows drowned in the night to Sunday.', '2024-04-13'],
    ['Forty cows drowned on Saturday and Sunday.', '2024-04'],
    ['Forty cows drowned yesterday.', '2024-04-16'],
    ['Forty cows drowned overnight.', '2024-04-16'],
    ['Forty cows drowned last week.', '2024-04'],
    ['Forty cows drowned last month.', '2024-03'],
    ['Forty cows drowned last year.', '2023'],
    ['Forty cows drowned three days ago.', '2024-04-14'],
    ['Forty cows drowned two years ago.', '2022'],
    ['Forty cows have drowned in the past week.', '2024-04'],
    ['Forty cows have drowned since Monday.', '2024-04'],
    ['Forty cows have drowned since the start of the year.', '2024'],
    ['Forty cows drowned at the weekend.', '2024-04'],
    ['Forty cows drowned over the weekend.', '2024-04'],
    ['Over the past week 40 cows have drowned.', '2024-04'],
    ['Earlier this month 40 cows drowned.', '2024-04'],
    ['Earlier this year 40 cows drowned.', '2024'],
    ['Late on Saturday, raiders took 40 cows.', '2024-04-13'],
    ['It was the worst flood since 2011, when 40 cows drowned.', '2011'],
    ['The 2010 flood killed 40 cows.', '2010'],
    ['In the 2010 mill fire 40 cows were killed.', '2010'],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual([expected]);
  });

  test.each([
    ['The herd will get 40 cows on Friday.', '2024-04-19'],
    ['The herd will get 40 cows in March.', '2025-03'],
    ['The farm plans to buy 40 cows next week.', '2024-04'],
    ['The farm plans to buy 40 cows next month.', '2024-05'],
  ])('a clause that looks ahead dates forward: %s', (text, expected) => {
    expect(events(text)).toEqual([expected]);
  });

  test.each([
    ['The 2018 law covers 40 cows.'],
    ['After the 2010 flood the farm bought 40 cows.'],
    ['The herd may lose 40 cows.'],
    ['Theresa May bought 40 cows.'],
    ['The Sunday Times counted 40 cows.'],
    ['Forty cows drowned before the vote on Monday.'],
    ['The herd, which won prizes in 2018, lost 40 cows.'],
    ['The farm, founded in 1998, lost 40 cows.'],
    ['The Treaty of 1648 freed 40 cows.'],
    ['Forty cows drowned on 3/4/2022.'],
    ['Forty cows drowned in fiscal 2022.'],
  ])('not the time of the figure: %s', (text) => {
    expect(events(text)).toEqual([null]);
  });

  test('the day of speaking is not the day of the event', () => {
    expect(events('The farmer said on Monday that 40 cows had drowned.')).toEqual([null]);
    expect(events('The farmer said on Monday that 40 cows drowned on Friday.')).toEqual(['2024-04-12']);
    expect(events('Forty cows drowned on Friday, the farmer said Monday.')).toEqual(['2024-04-12']);
    expect(events('On Monday, the farmer said he lost 40 cows.')).toEqual([null]);
  });

  test('each figure takes the time beside it', () => {
    expect(events('Visits fell from 1,200 in 2021 to 850 in 2022.')).toEqual(['2021', '2022']);
    expect(events('The club had 850 members in 2022, up from 700.')).toEqual(['2022', null]);
  });

  test('a clause inside another takes the day of the one around it', () => {
    expect(events('Raiders burned a barn on Monday, killing 12 calves.')).toEqual(['2024-04-15']);
    expect(events('Twelve calves died when a barn burned on Monday.')).toEqual(['2024-04-15']);
    expect(events('The man accused of killing 12 calves appeared in court on Monday.')).toEqual([null]);
  });

  test('a sentence takes up the event of the text, if it has only one', () => {
    const first = 'A fire destroyed the mill on 7 April.';
    expect(events(`${first} The fire injured 12 men.`)).toEqual(['2024-04-07']);
    expect(events(`${first}\n\nThe fire injured 12 men.`)).toEqual(['2024-04-07']);
    expect(events(`${first} The mill had 12 men.`)).toEqual([null]);
    expect(events(`${first} A storm hit Dorn on 9 April.\n\nThe fire injured 12 men.`)).toEqual([null]);
  });

  const struck = 'A tremor struck Dorn late on Monday.';
  test.each([
    ['an outcome', `${struck} At least 24 cows were killed.`, '2024-04-15'],
    [
      'an outcome that is told on another day',
      `${struck}\n\nSome 24 barns were destroyed, Lind said on Tuesday.`,
      '2024-04-15',
    ],
    ['the figures beside an outcome', `${struck} Of the 40 barns counted, 24 were destroyed.`, '2024-04-15'],
    ['an outcome of two events', `${struck} On Friday a fire hit Mell. At least 24 cows were killed.`, null],
    ['an event of its own', `${struck}\n\nAt least 24 cows died when a barn collapsed in Mell.`, null],
    ['a day without an event', 'Lind visited Dorn on Monday. At least 24 cows were killed.', null],
    ['a period', `${struck} Since January 240 cows have been killed.`, '2024'],
    ['no fact', `${struck} At least 24 cows could be killed.`, null],
  ])('%s', (_, text, day) => {
    expect(events(text).at(-1)).toBe(day);
  });

  const quiet = Array.from(
    { length: 28 },
    (_, at) => `Lane ${at + 40} was quiet and its shops were open.`,
  ).join(' ');
  test.each([
    ['The next day 14 men were hurt in Dorn.', '2024-04-10'],
    ['On the following day 14 men were hurt in Dorn.', '2024-04-10'],
    ['The same day, 14 men were hurt in Dorn.', '2024-04-09'],
    ['That evening 14 men were hurt in Dorn.', '2024-04-09'],
    ['The day before, 14 men were hurt in Dorn.', '2024-04-08'],
    ['Two days later 14 men were hurt in Dorn.', '2024-04-11'],
    ['Three days earlier, 14 men were hurt in Dorn.', '2024-04-06'],
    ['The day after the vote 14 men were hurt in Dorn.', null],
    ['Later that week 14 men were hurt in Dorn.', null],
  ])('a day by its distance from the day named last: %s', (text, day) => {
    const before = 'The mill closed on 2 April. A fire hit it on 9 April.';
    expect(events(`${before} ${text}`).at(-1)).toBe(day);
    expect(events(`${before} ${quiet} ${text}`).at(-1)).toBe(day);
    expect(events(text)).toEqual([null]);
  });

  test('such days count on from each other', () => {
    const text = 'A fire hit the mill on 9 April. The next day rain fell. Two days later 14 men were hurt.';
    expect(events(text)).toEqual(['2024-04-12']);
  });

  test('without a day of publication only full dates are known, and the words are kept', () => {
    expect(events('Forty cows drowned on 3 May 2021.', null)).toEqual(['2021-05-03']);
    const [claim] = read('Forty cows drowned on Monday.', null);
    expect(claim?.times.event).toBeNull();
    expect(claim?.reading.notes).toContain('“Monday” says when it happened; no date can be made of it.');
  });

  test('"yesterday" in a quote has no day if the day of speaking is unknown', () => {
    const claims = read('“We lost 40 cows yesterday,” said Ana Vale.');
    expect(claims.map(({ times }) => times.event)).toEqual([null, null]);
    expect(claims[1]?.reading.notes.join()).toContain('yesterday');
  });

  test('a statement has the time that its own words give', () => {
    const [statement] = read('The ministry said on Monday that the bridge fell on Friday night.');
    expect(statement).toMatchObject({ kind: 'STATEMENT', times: { event: '2024-04-12', asOf: null } });
  });
});

describe('as-of time', () => {
  test.each([
    ['As of Tuesday, 40 cows were missing.', '2024-04-16'],
    ['By noon on Monday, divers had found 40 cows.', '2024-04-15'],
    ['So far 40 cows have been found.', '2024-04-17'],
    ['The herd could reach 40 cows by June.', '2024-06'],
    ['As of late 2022, 40 cows were missing.', '2022'],
    ['By Thursday 40 cows had been found.', '2024-04-11'],
    ['By the end of March 40 cows had been found.', '2024-03'],
  ])('%s', (text, expected) => {
    expect(asOf(text)).toEqual([expected]);
    expect(events(text)).toEqual([null]);
  });

  test('a figure without such words has no as-of time', () => {
    expect(asOf('Forty cows drowned on Monday.')).toEqual([null]);
  });
});

describe('hostile text', () => {
  test.each(['on Monday ', '5 on Monday and ', 'today 5 ', 'in 2020 5 men ', 'said on Monday that 5 ', '( '])(
    '%j again and again takes linear time',
    (unit) => {
      expectLinear((units) => void read(unit.repeat(units)), Math.ceil(5_000 / unit.length));
    },
  );
});
