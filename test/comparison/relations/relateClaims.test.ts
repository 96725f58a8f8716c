import { describe, expect, test } from '@jest/globals';
import { firstDifference, findDifferences } from '../../../src/comparison/relations/findDifferences.ts';
import { relateClaims } from '../../../src/comparison/relations/relateClaims.ts';
import type { Relation } from '../../../src/domain/agreement/relation.ts';
import { classed, quoted, said } from '../claims.ts';

const ONE_ORIGIN = { oneQuestion: true, oneOrigin: true, stance: null };

describe('the pairs table of figures/2', () => {
  test.each<[string, string, Relation, boolean, Relation]>([
    ['some 300', 'over 100', 'ENTAILS', true, 'ENTAILED_BY'],
    ['some 300', '331', 'ENTAILED_BY', false, 'ENTAILS'],
    ['more than 300', 'nearly 300', 'WITHIN_ROUNDING', false, 'WITHIN_ROUNDING'],
    ['as many as 43,000', '43,500', 'ENTAILED_BY', true, 'ENTAILS'],
    ['at least 17', '15', 'CONFLICTS', false, 'CONFLICTS'],
    ['at least 17', '22', 'ENTAILED_BY', false, 'ENTAILS'],
    ['250', '231', 'WITHIN_ROUNDING', false, 'WITHIN_ROUNDING'],
    ['80', '50', 'CONFLICTS', false, 'CONFLICTS'],
    ['tens of thousands', 'hundreds', 'CONFLICTS', false, 'CONFLICTS'],
  ])('%s / %s is %s', (first, second, relation, strained, inverse) => {
    const [a, b] = [said(first), said(second)];
    expect(relateClaims(a, b)).toMatchObject({ relation, strained });
    expect(relateClaims(b, a)).toMatchObject({ relation: inverse, strained });
  });

  test('the reason names the words and the numbers that they entail', () => {
    expect(relateClaims(said('at least 17'), said('15'))?.reason).toBe(
      'No number is both “at least 17” (17 or more) and “15” (15).',
    );
  });

  test.each([
    ['80', '50', '0.6'],
    ['as many as 43,000', '43,500', '0.0116'],
    ['some 300', 'over 100', '0.5'],
    ['some 300', '331', '0'],
    ['hundreds', 'tens of thousands', '31.6667'],
  ])('the gap of %s and %s is %s', (a, b, gap) => {
    expect(relateClaims(said(a), said(b))?.gap).toBe(gap);
  });

  test('two figures are equal with the same bounding words, or with the same intervals', () => {
    expect(relateClaims(said('some 300'), said('about 300'))?.relation).toBe('EQUAL');
    expect(relateClaims(said('some 300'), said('200 to 400'))?.relation).toBe('ENTAILS');
    expect(relateClaims(said('200 to 400'), said('some 300'))?.relation).toBe('ENTAILED_BY');
    expect(relateClaims(said('200 to 400'), said('350 to 500'))?.relation).toBe('OVERLAPS');
  });
});

describe('one origin', () => {
  const monday = said('41', { publishedAt: '2024-06-10T14:00:00Z' });
  const tuesday = said('58', { publishedAt: '2024-06-11T22:00:00Z' });

  test('a later figure supersedes, an equal one repeats', () => {
    expect(relateClaims(tuesday, monday, ONE_ORIGIN)?.relation).toBe('SUPERSEDES');
    expect(relateClaims(monday, tuesday, ONE_ORIGIN)?.relation).toBe('SUPERSEDED_BY');
    expect(relateClaims(monday, said('41', { publishedAt: '2024-06-12' }), ONE_ORIGIN)?.relation).toBe(
      'REPEATS',
    );
  });

  test('of two origins, the later one does not supersede', () => {
    expect(relateClaims(tuesday, monday)?.relation).toBe('CONFLICTS');
  });

  test('a day is neither before nor after its own hours', () => {
    expect(relateClaims(said('58', { publishedAt: '2024-06-10' }), monday, ONE_ORIGIN)?.relation).toBe(
      'CONFLICTS',
    );
  });

  test('a looser wording takes nothing back', () => {
    const exact = said('331', { publishedAt: '2024-04-14T06:00:00Z' });
    const loose = said('more than 300', { publishedAt: '2024-04-16T06:00:00Z' });
    expect(relateClaims(loose, exact, ONE_ORIGIN)?.relation).toBe('ENTAILED_BY');
  });

  test('a date in the claim counts before the date of printing', () => {
    const backward = said('17', { publishedAt: '2024-06-12', asOf: '2024-06-08' });
    expect(relateClaims(backward, monday, ONE_ORIGIN)?.relation).toBe('SUPERSEDED_BY');
  });
});

describe('denials', () => {
  const denied = said('some 300', { polarity: 'NEGATIVE' });
  test.each<[string, Relation, Relation]>([
    ['331', 'CONFLICTS', 'CONFLICTS'],
    ['500', 'ENTAILS', 'ENTAILED_BY'],
    ['at least 350', 'OVERLAPS', 'OVERLAPS'],
  ])('%s against the denial of some 300', (words, relation, inverse) => {
    expect(relateClaims(said(words), denied)?.relation).toBe(relation);
    expect(relateClaims(denied, said(words))?.relation).toBe(inverse);
  });
  test('a denial of more entails the lesser denial', () => {
    const wide = said('200 to 500', { polarity: 'NEGATIVE' });
    expect(relateClaims(wide, denied)?.relation).toBe('ENTAILS');
    expect(relateClaims(denied, said('some 300', { polarity: 'NEGATIVE' }))?.relation).toBe('EQUAL');
  });
});

describe('comparable first', () => {
  const missile = { noun: 'missile', nounPhrase: 'ballistic missiles' };
  const prepared = said('over 100', { measure: { ...missile, predicate: 'prepare' } });
  const launched = said('some 300', {
    measure: { noun: 'missile', nounPhrase: 'missiles and drones', predicate: 'launch' },
  });
  const drones = said('about 80', {
    measure: { noun: 'drone', nounPhrase: 'drones', predicate: 'neutralize' },
  });
  const stopped = said('6', { measure: { ...missile, predicate: 'neutralize' } });

  test.each([
    ['prepared / launched', prepared, launched, ['COUNTED_THING', 'PREDICATE']],
    ['prepared / drones stopped', prepared, drones, ['COUNTED_THING', 'PREDICATE']],
    ['prepared / missiles stopped', prepared, stopped, ['PREDICATE']],
    ['launched / drones stopped', launched, drones, ['COUNTED_THING', 'PREDICATE']],
    ['launched / missiles stopped', launched, stopped, ['COUNTED_THING', 'PREDICATE']],
    ['drones stopped / missiles stopped', drones, stopped, ['COUNTED_THING']],
  ])('the four figures of one article are four questions: %s', (_, a, b, dimensions) => {
    expect(findDifferences(a, b).map(({ dimension }) => dimension)).toEqual(dimensions);
    expect(relateClaims(a, b)).toMatchObject({ relation: 'NOT_COMPARABLE', dimension: dimensions[0] });
    expect(relateClaims(b, a)).toMatchObject({ relation: 'NOT_COMPARABLE', dimension: dimensions[0] });
  });

  test.each([
    ['EVENT', said('5', { eventTime: '2024-04-13' }), said('5', { eventTime: '2024-04-20' })],
    [
      'EVENT',
      said('5', { measure: { actor: 'Norrlink' } }),
      said('5', { measure: { actor: 'Castellan Re' } }),
    ],
    [
      'EVENT',
      said('5', { measure: { actor: 'US navy' } }),
      said('5', { measure: { actor: 'Israeli army' } }),
    ],
    ['SCOPE', said('5'), said('5', { measure: { scope: 'ADDITIONAL' } })],
    ['MODALITY', said('5'), said('5', { modality: 'PLANNED' })],
    [
      'UNIT',
      said('5', { measure: { dimension: 'MONEY', unit: 'USD' } }),
      said('5', { measure: { dimension: 'MONEY', unit: 'EUR' } }),
    ],
    [
      'UNIT',
      said('5', { measure: { dimension: 'DURATION', unit: 'month' } }),
      said('5', { measure: { dimension: 'DURATION', unit: 'day' } }),
    ],
    ['KIND', said('5'), quoted('five')],
    ['SPEAKER', quoted('it was raining', { by: 'Ada Brink' }), quoted('it was raining', { by: 'Jo Marsh' })],
    ['WORDS', quoted('we lost the bridge', { by: 'Ada Brink' }), quoted('nobody slept', { by: 'Ada Brink' })],
  ])('%s', (dimension, a, b) => {
    expect(firstDifference(a, b)?.dimension).toBe(dimension);
    expect(firstDifference(b, a)?.dimension).toBe(dimension);
  });

  test('an unknown value is not a difference', () => {
    expect(
      firstDifference(said('5', { eventTime: '2024-04' }), said('5', { eventTime: '2024-04-13' })),
    ).toBeNull();
    expect(
      firstDifference(said('5', { eventTime: '2024-04-13' }), said('5', { eventTime: '2024-04-14' })),
    ).toBeNull();
    expect(firstDifference(said('5', { measure: { actor: 'navy' } }), said('5'))).toBeNull();
    const [navy, same] = ['US navy', 'US Navy'].map((actor) => said('5', { measure: { actor } }));
    expect(firstDifference(navy!, same!)).toBeNull();
    expect(firstDifference(said('5', { measure: { noun: null, nounPhrase: null } }), said('9'))).toBeNull();
    expect(firstDifference(said('5', { measure: { scope: 'CUMULATIVE' } }), said('9'))).toBeNull();
  });

  test('an equal value does not make claims comparable', () => {
    expect(relateClaims(said('5', { measure: { predicate: 'injure' } }), said('5'))?.relation).toBe(
      'NOT_COMPARABLE',
    );
  });
});

describe('units that convert', () => {
  const length = (words: string, unit: string) => said(words, { measure: { dimension: 'LENGTH', unit } });
  test.each<[string, string, string, string, Relation]>([
    ['10', 'mile', '16.09344', 'km', 'EQUAL'],
    ['10', 'mile', '16', 'km', 'WITHIN_ROUNDING'],
    ['10', 'mile', '30', 'km', 'CONFLICTS'],
    ['at least 3', 'km', '2', 'mile', 'ENTAILED_BY'],
  ])('%s %s / %s %s is %s', (a, unitA, b, unitB, relation) => {
    expect(relateClaims(length(a, unitA), length(b, unitB))?.relation).toBe(relation);
  });
  test('degrees have different zeros', () => {
    const degrees = (words: string, unit: string) =>
      said(words, { measure: { dimension: 'TEMPERATURE', unit } });
    expect(relateClaims(degrees('40', '°C'), degrees('104', '°F'))?.relation).toBe('EQUAL');
  });
});

describe('quotations', () => {
  const whole = 'The water came faster than the sirens did.';
  test.each<[string, string, Relation]>([
    [whole, '“the water  came faster than the sirens did,”', 'EQUAL'],
    ['it isn’t over', "It isn't over.", 'EQUAL'],
    [whole, 'faster than the sirens', 'ENTAILS'],
    ['Faster than the sirens,', whole, 'ENTAILED_BY'],
    [whole, 'The water came as fast as the sirens did.', 'CONFLICTS'],
    ['we will not pay', 'we will pay', 'CONFLICTS'],
  ])('%s / %s is %s', (a, b, relation) => {
    expect(relateClaims(quoted(a, { by: 'Ada Brink' }), quoted(b, { by: 'Ada Brink' }))?.relation).toBe(
      relation,
    );
  });

  test('a misquotation shows the words that differ', () => {
    const other = 'The water came as fast as the alarm did.';
    expect(relateClaims(quoted(whole), quoted(other))?.differences).toEqual([
      { first: 'faster than', second: 'as fast as' },
      { first: 'sirens', second: 'alarm' },
    ]);
  });

  test('a part ends at a word', () => {
    expect(relateClaims(quoted('carpets are wet'), quoted('pets are wet'))?.relation).toBe('CONFLICTS');
  });
});

describe('statements', () => {
  const statement = (words: string, polarity: 'POSITIVE' | 'NEGATIVE' = 'POSITIVE') =>
    classed({ ...quoted(words), kind: 'STATEMENT' as const, polarity });
  const [a, b] = [statement('the dam has failed'), statement('the levee held')];
  test('only statements with equal content words are known to say the same', () => {
    expect(relateClaims(a, statement('The dam failed'))?.relation).toBe('EQUAL');
    expect(relateClaims(a, statement('The dam failed', 'NEGATIVE'))?.relation).toBe('CONFLICTS');
    expect(relateClaims(a, b)).toBeNull();
  });
  test('a person decides the others', () => {
    const judged = (stance: 'AGREES' | 'DISAGREES') =>
      relateClaims(a, b, {
        oneQuestion: true,
        oneOrigin: false,
        stance: { stance, actor: 'ada', reason: 'Both were read.' },
      })?.relation;
    expect([judged('AGREES'), judged('DISAGREES')]).toEqual(['EQUAL', 'CONFLICTS']);
  });
});
