import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../../../../src/reading/figures/readFigures.ts';
import { english } from '../../../../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../../../../src/reading/text/readProse.ts';

const figuresOf = (text: string) =>
  readFigures(readProse(text, english)).map(({ figure, frame }) => ({ ...figure, frame }));
const measured = (text: string): string[] =>
  figuresOf(text).map(({ value, frame: { unit, noun, predicate } }) =>
    [value, unit, noun, predicate].filter((part) => part !== null).join(' '),
  );

describe('scores', () => {
  test.each([
    ['Northport won 3-1 at home.', ['3 higher score', '1 lower score']],
    ['Their side lost 1-4 on Saturday.', ['1 lower score', '4 higher score']],
    ['Herons beat Terns 65-53 to reach the final.', ['65 higher score', '53 lower score']],
    ['The Herons opened the season with a 91-73 victory over Dorn.', ['91 higher score', '73 lower score']],
    ['The match ended 2-2.', ['2 level score', '2 level score']],
    ['The Terns fell to the Herons, 24-17, in the playoffs.', ['24 higher score', '17 lower score']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  test('have their own words and an exact value on each side', () => {
    const [higher, lower] = figuresOf('Northport won 3-1 at home.');
    expect(higher).toMatchObject({ verbatim: '3', comparator: 'EXACT', value: '3' });
    expect(higher?.frame).toMatchObject({ dimension: 'OTHER', scope: 'TOTAL' });
    expect(lower).toMatchObject({ verbatim: '1', value: '1' });
  });

  test.each([
    ['The party won 20-30 seats.', 'RANGE'],
    ['Prices rose 3-5% in the quarter.', 'RANGE'],
    ['The team needs 10-15 players.', 'RANGE'],
  ])('a range stays one figure: %s', (text, comparator) => {
    expect(figuresOf(text).map((figure) => figure.comparator)).toEqual([comparator]);
  });
});

describe('magnitudes', () => {
  test.each([
    ['A 5.6 quake jolted the island.'],
    ['A quake measuring 5.6 on the Richter scale struck Orlan.'],
    ['A quake of magnitude-5.6 was felt.'],
    ['A quake with a magnitude of at least 5.6 hit the coast.'],
    ['A strong 5.6 -magnitude quake was felt.'],
  ])('%s', (text) => {
    expect(figuresOf(text)).toMatchObject([{ value: '5.6', frame: { unit: 'magnitude', predicate: null } }]);
  });
});

describe('harm to people and things', () => {
  test.each([
    ['A gunman shot three people, killing one, at a depot.', ['3 people shoot', '1 people kill']],
    ['A blast killed ten miners, injuring dozens more.', ['10 miner kill', 'people injure']],
    ['The quake shook Orlan, killing 10 and wounding other 70.', ['10 people kill', '70 people wound']],
    ['A storm hit the coast, killing 4 people and damaging nine barns.', ['4 people kill', '9 barn damage']],
    ['Death toll climbs to 31 in Orlan flood', ['31 death die']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  test('"more" of another fate are all of that fate, "more" of the same fate are added', () => {
    const scopes = (text: string): string[] => figuresOf(text).map(({ frame }) => frame.scope);
    expect(scopes('The fire killed ten miners and injured five more.')).toEqual(['TOTAL', 'TOTAL']);
    expect(scopes('The fire killed ten miners, and five more died later.')).toEqual(['TOTAL', 'ADDITIONAL']);
  });
});

describe('the things that a number counts', () => {
  test.each([
    ['The number of people killed by the flood rose to 41.', ['41 people kill']],
    ['The army puts the number of drones and missiles launched at 300.', ['300 drone launch']],
    ['It was the worst flood since 1931, when 70 people drowned.', ['70 people drown']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  test('things that are counted together are named together', () => {
    const [found] = figuresOf('The army puts the number of drones and missiles launched at 300.');
    expect(found?.frame.nounPhrase).toBe('drones and missiles');
  });

  test('finds a part and an addition', () => {
    const scopes = (text: string): string[] => figuresOf(text).map(({ frame }) => frame.scope);
    expect(scopes('The number of posts to go is now 850, of which 300 are in Dorn.')).toEqual([
      'TOTAL',
      'SUBSET',
    ]);
    expect(scopes('Norland will reinforce its garrison by 900 troops.')).toEqual(['ADDITIONAL']);
  });

  test('the second of a figure and its denied alternative is denied', () => {
    const said = readFigures(readProse('The number of people killed is 54 and not 58.', english));
    expect(said.map(({ polarity }) => polarity)).toEqual(['POSITIVE', 'NEGATIVE']);
  });
});

describe('the modality of a figure', () => {
  test.each([
    ['The gems are estimated to be worth $3 million.', 'ASSERTED'],
    ['The gems are to be sold for $3 million.', 'PLANNED'],
    ['Vale missed 12 games due to a bad knee.', 'ASSERTED'],
    ['The ship is due to carry 12 guests.', 'PLANNED'],
    ['Vale was ordered held in the deaths of six sailors.', 'ASSERTED'],
    ['Drink may have led to a fire that killed four sailors.', 'ASSERTED'],
    ['Police arrested a man suspected of killing three sailors.', 'ASSERTED'],
    ['Three sailors are suspected dead.', 'POSSIBLE'],
  ])('%s', (text, modality) => {
    const [found] = readFigures(readProse(text, english));
    expect(found?.modality).toBe(modality);
  });
});
