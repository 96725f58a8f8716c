import type { PointComparator } from '../../../domain/figures/figurePolicy.ts';
import type { HedgeWords } from '../../language.ts';
import { bindsBefore } from './rules/numerals/bindsBefore.ts';
import { bindsBehind } from './rules/numerals/bindsBehind.ts';

/** Words in front of a numeral that bound it: the comparator they give, by phrase (lower-case tokens, one space). */
const BEFORE: readonly (readonly [PointComparator, string])[] = [
  [
    'APPROXIMATELY',
    'about|around|some|roughly|approximately|approx|approx.|~|∼|≈|circa|ca.|c.|an estimated|estimated|estimated at|' +
      'in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|somewhere around|' +
      'somewhere near|more or less|something like|give or take|in the vicinity of|or so|a reported|an approximate|' +
      'at an estimated|perhaps|maybe|by some|just about|round about|broadly|loosely|barely',
  ],
  [
    'NEARLY',
    'nearly|almost|close to|approaching|nearing|virtually|practically|just shy of|shy of|not quite|just short of|' +
      'a little short of|next to|the better part of|the best part of|the greater part of',
  ],
  [
    'AT_LEAST',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at a minimum|≥|' +
      '> =|= >|>=|=>|as few as|as little as|from at least|at the very least|at or above|equal to or more than|' +
      'equal to or greater than|equal to or above|equal or more than|equal or greater than|at least or equal to|no lower than',
  ],
  [
    'MORE_THAN',
    'more than|over|above|exceeding|exceed|exceeds|exceeded|in excess of|greater than|larger than|higher than|' +
      'bigger than|beyond|upward of|upwards of|north of|topping|topped|tops|surpassing|surpassed|surpasses|surpass|past|' +
      '>|well over|over than|longer than|older than|better than|more then',
  ],
  [
    'AT_MOST',
    'at most|no more than|not more than|a maximum of|maximum of|maximum|at the most|at a maximum|not exceeding|≤|< =|= <|' +
      '<=|=<|at or below|equal to or less than|equal to or lower than|equal to or fewer than|equal to or below|' +
      'equal or less than|at most or equal to|no greater than|no higher than|capped at|limited to|within',
  ],
  ['UP_TO', 'up to|as many as|as much as|as high as|as long as|up to as many as|anything up to'],
  [
    'LESS_THAN',
    'fewer than|less than|under|below|smaller than|lower than|short of|<|south of|not even|younger than|' +
      'shorter than|sub -|beneath',
  ],
  [
    'EXACT',
    'exactly|precisely|a total of|equal to|equals|equals to|equaling|equalling|equaling to|equalling to|only|just',
  ],
];

/**
 * Phrases with "or equal" after a comparative: "greater than or equal to". The comparatives with their direction; the
 * forms with and without "than" and "to" are spelled out here once.
 */
const COMPARATIVES: readonly (readonly [PointComparator, string])[] = [
  ['AT_LEAST', 'more|greater|larger|higher|bigger|above|over'],
  ['AT_MOST', 'less|fewer|smaller|lower|below|under'],
];
const OR_EQUAL = [
  'or equal than',
  'or equal to',
  'than or equal to',
  'or equals',
  'than or equal',
  'or equal',
];

/** Words behind a numeral that bound it. */
const AFTER: readonly (readonly [PointComparator, string])[] = [
  [
    'APPROXIMATELY',
    'or so|or thereabouts|, give or take|- odd|odd|- ish|or more or less|, more or less|approximately',
  ],
  [
    'AT_LEAST',
    '+|plus|- plus|or more|or greater|or higher|or above|or over|or better|or larger|or bigger|and more|and above|' +
      'and over|and up|and upwards|or more than|or greater than|or higher than|at least|, at least|, if not more|, or more|' +
      'minimum|at a minimum',
  ],
  [
    'AT_MOST',
    'or less|or fewer|or below|or under|or lower|or smaller|or less than|or fewer than|and below|and under|at most|' +
      ', at most|at the most|tops|maximum|or younger',
  ],
  // "More than 40 or equal to it": turns an open bound into a closed one.
  ['EXACT', 'or equal|or equal to|or equal to it|or equals'],
];

function phrases(rows: readonly (readonly [PointComparator, string])[]): Map<string, PointComparator> {
  return new Map(
    rows.flatMap(([comparator, list]) => list.split('|').map((phrase) => [phrase, comparator] as const)),
  );
}

function orEqual(): Map<string, PointComparator> {
  const all = new Map<string, PointComparator>();
  for (const [comparator, words] of COMPARATIVES) {
    for (const word of words.split('|')) for (const tail of OR_EQUAL) all.set(`${word} ${tail}`, comparator);
  }
  return all;
}

const before = new Map([...phrases(BEFORE), ...orEqual()]);
const after = phrases(AFTER);

/** Words that bound a number in English. */
export const hedges: HedgeWords = {
  before,
  after,
  longest: Math.max(...[...before.keys(), ...after.keys()].map((phrase) => phrase.split(' ').length)),
  modifiers: new Set(
    'well just far slightly somewhat marginally only still already possibly much comfortably narrowly'.split(
      ' ',
    ),
  ),
  measures: {
    nouns: new Set(['little', 'bit', 'shade', 'touch']),
    articles: new Set(['a', 'an', 'by', 'at']),
  },
  bindsBefore,
  bindsBehind,
};
