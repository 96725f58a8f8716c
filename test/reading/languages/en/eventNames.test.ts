import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventDay } from '../../../../src/matching/events/eventDay.ts';
import { eventWords } from '../../../../src/matching/events/eventWords.ts';
import { lexicon } from '../../../../src/reading/languages/en/lexicon.ts';

const { events } = lexicon;
type Told = readonly [publisher: string, title: string, lead: string];

const nameOf = (articles: readonly Told[], day: string | null = '2031-05-14'): string => {
  const marks = articles.map(([publisher, title, lead]) => events.readMarks({ publisher, title, lead }));
  const { name, kind } = eventWords(marks, events);
  return events.wordEvent({ name, kind, day });
};

const QUAKE: readonly Told[] = [
  [
    'Marn Gazette',
    'Quake kills 17 in Quillhaven',
    'MARN, May 14 - A strong earthquake struck Quillhaven on Monday, police said.',
  ],
  [
    'Northgate Tribune',
    'Torvia mourns',
    'Three days after the Quillhaven earthquake, schools in Torvia stayed shut.',
  ],
  [
    'Beacon',
    'A tremor and its toll',
    'In Upper Venn, near Quillhaven, the quake had destroyed 40 homes. The ferry was late.',
  ],
];

describe('the name of an event', () => {
  test('has the most frequent place and kind of the articles, and its day', () => {
    expect(nameOf(QUAKE)).toBe('Quillhaven earthquake, 14 May 2031');
  });

  test('is not a fire if shots are fired', () => {
    const siege: readonly Told[] = [
      [
        'Marn Gazette',
        'Army encircled in Quillhaven',
        'The convoy came under fire near Quillhaven on Monday.',
      ],
      ['Beacon', 'Artillery fire on Quillhaven', 'The garrison in Quillhaven is besieged.'],
    ];
    expect(nameOf(siege)).toBe('Quillhaven siege, 14 May 2031');
  });

  test('is not of the kind that a body or a month has in its name', () => {
    const leak: readonly Told[] = [
      [
        'Beacon',
        'Leak in Sund',
        'Chlorine leaked in Sund, the fire service said. A fire crew closed the road.',
      ],
    ];
    expect(nameOf(leak)).not.toContain('fire');
  });

  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...QUAKE], { minLength: QUAKE.length }), (shuffled) => {
        expect(nameOf(shuffled)).toBe('Quillhaven earthquake, 14 May 2031');
      }),
    );
  });

  test.each<[string, readonly Told[]]>([
    // The outlet is not a place, and another sentence tells of the ferry that helped.
    [
      'Brenn trawler sinking, 14 May 2031',
      [
        [
          'Sund Herald',
          'Trawler capsizes off Brenn',
          'The Sund Herald was told of a trawler that sank off Brenn. A ferry came.',
        ],
        [
          'Beacon',
          'Brenn trawler sank in minutes',
          'The trawler sank in minutes off Brenn, a survivor said.',
        ],
      ],
    ],
    // An event of a company has its name.
    [
      'Hallamex job cuts, 14 May 2031',
      [
        [
          'Beacon',
          'Hallamex to cut 900 jobs',
          'Hallamex will shed 900 jobs in Brenn and Marn by the end of next year.',
        ],
        ['Echo', 'Hallamex jobs to go', 'Workers in Brenn heard of the layoffs at Hallamex from the radio.'],
      ],
    ],
    // A strike of workers has the country in its name; a strike with missiles is an attack.
    [
      'Portugal strike, 14 May 2031',
      [
        [
          'Beacon',
          'Strike halts Portugal',
          'Trains stood still across Portugal as unions went on strike. In Lisbon, 9,000 marched.',
        ],
        ['Echo', 'A day of strikes in Portugal', 'Unions in Portugal said a million had joined the strike.'],
      ],
    ],
    [
      'Lasmark missile attack, 14 May 2031',
      [
        [
          'Beacon',
          'Massive strike on Lasmark',
          'The strike hit Lasmark with 40 missiles, the air force said.',
        ],
        [
          'Echo',
          'Lasmark counts its dead',
          'After the missile strike on Lasmark, rescuers searched all day.',
        ],
      ],
    ],
    [
      'Middle East deployment, 14 May 2031',
      [
        ['Beacon', 'More troops for the Middle East', 'Some 900 more troops will go to the Middle East.'],
        ['Echo', 'Troops to leave soon', 'The reinforcement of troops in the Middle East begins in June.'],
      ],
    ],
    ['Event, 14 May 2031', [['Beacon', 'A quiet day', 'Nothing was heard of it.']]],
  ])('%s', (expected, articles) => {
    expect(nameOf(articles)).toBe(expected);
  });
});

describe('the day of an event', () => {
  const start = new Date('2031-05-14T08:00:00Z');
  const end = new Date('2031-05-20T08:00:00Z');
  const told = (...days: readonly [string, number][]) => days.map(([day, articles]) => ({ day, articles }));

  test.each<[string, readonly [string, number][], boolean, string | null]>([
    [
      'the day that most articles tell',
      [
        ['2031-05-13', 1],
        ['2031-05-12', 3],
      ],
      false,
      '2031-05-12',
    ],
    [
      'of several the earliest',
      [
        ['2031-05-15', 1],
        ['2031-05-13', 1],
      ],
      false,
      '2031-05-13',
    ],
    [
      'not the day of another event',
      [
        ['2030-05-13', 5],
        ['2031-05-13', 1],
      ],
      false,
      '2031-05-13',
    ],
    ['not a day that is to come', [['2031-06-01', 5]], false, '2031-05-14'],
    ['the first report of a lasting event', [['2031-05-12', 3]], true, '2031-05-14'],
  ])('is %s', (_, days, lasting, expected) => {
    expect(eventDay(told(...days), { start, end }, lasting)).toBe(expected);
  });

  test('is unknown without a date', () => {
    expect(eventDay([], { start: null, end: null }, true)).toBeNull();
  });
});
