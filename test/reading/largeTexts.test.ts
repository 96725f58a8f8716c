import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/domain/claims/claim.ts';
import { rulesReader } from '../../src/reading/rulesReader.ts';
import { taken } from '../intake/taken.ts';
import { expectLinear } from '../support/expectLinear.ts';

/** The claims of a page or a text. */
function read(content: string, format: 'html' | 'verbatim'): readonly Claim[] {
  const article = taken(content, { format, title: 'The day in Vell', publishedAt: '2024-03-05' });
  return rulesReader.read({ ...article, language: 'en' });
}

const figures = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ kind }) => kind === 'FIGURE');
const originOf = ({ attribution }: Claim): string | null =>
  attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null;

/** A surname for each number, of letters only: two numbers have two names. */
const surname = (index: number): string =>
  `Qu${[...String(index)].map((digit) => ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu'][Number(digit)]).join('')}n`;
const GIVEN = ['Ada', 'Ines', 'Mara', 'Ruth', 'Vera'];
const person = (index: number): string => `${GIVEN[index % GIVEN.length]} ${surname(index)}`;
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const LEAD =
  '<p>The storm of Sunday left damage in the whole of the county, the county office said on Monday.</p>';

describe('a table of 10,000 rows', () => {
  const table = (rows: number): string =>
    `${LEAD}<table><tr><th>Village</th><th>Injured</th></tr>${many(rows, (index) => `<tr><td>${surname(index)} Hill</td><td>${index + 2}</td></tr>`)}</table>`;

  test('every row is one figure, of the place of its row', () => {
    const found = figures(read(table(10_000), 'html'));
    expect(found.length).toBe(10_000);
    const wrong = found.filter(
      ({ figure, frame, place }, index) =>
        figure?.value !== String(index + 2) ||
        frame?.location !== `${surname(index)} Hill` ||
        place !== 'TABLE',
    );
    expect(wrong).toEqual([]);
    expect(new Set(found.map(originOf))).toEqual(new Set(['county office']));
  });

  test('it takes linear time', () => {
    expectLinear((rows) => read(table(rows), 'html'), 300, 10_000);
  });
});

describe('a live blog of 500 entries', () => {
  /** The entries in turn: with a speaker, with a pronoun or a noun for one, and without any. */
  const BODIES: readonly ((index: number) => string)[] = [
    (index) =>
      `${person(index)}, the mayor of ${surname(index)} Hill, said ${index + 20} barns had burned down.`,
    (index) => `She said ${index + 20} barns were still without a roof after the storm.`,
    (index) => `Another ${index + 20} families have left their houses and found beds in a school.`,
    (index) =>
      `The ${surname(index)} Harbour Board counted ${index + 20} boats in the bay. It said all were safe.`,
    (index) =>
      `“We saw ${index + 20} trees on the road,” ${person(index)} told a crowd in front of the hall.`,
    (index) => `The office put the number of the injured at ${index + 20} in the hours after the storm.`,
    () =>
      'Rain is expected in the whole of the valley in the night, and the roads are closed to all traffic.',
  ];
  const blog = (entries: number): string =>
    LEAD +
    many(entries, (index) => {
      const hour = String(index % 24).padStart(2, '0');
      const day = String(28 - Math.floor(index / 24)).padStart(2, '0');
      return `<section><time datetime="2024-02-${day}T${hour}:10Z">${hour}:10</time><p>${BODIES[index % BODIES.length]?.(index)}</p></section>`;
    });

  test('a speaker of one entry owns no figure of another', () => {
    const found = figures(read(blog(500), 'html'));
    const owners = found.map((claim) => [Number(claim.figure?.value) - 20, originOf(claim)] as const);
    const expected = Array.from({ length: 500 }, (_, index) => index).filter(
      (index) => index % BODIES.length !== BODIES.length - 1,
    );
    expect(owners.map(([index]) => index)).toEqual(expected);
    const foreign = owners.filter(
      ([index, owner]) => owner !== null && /Qu\p{L}/u.test(owner) && !owner.includes(surname(index)),
    );
    expect(foreign).toEqual([]);
    const named = owners.filter(([index]) => [0, 3, 4].includes(index % BODIES.length));
    expect(named.filter(([index, owner]) => owner?.includes(surname(index)) !== true)).toEqual([]);
  });

  test('it takes linear time', () => {
    expectLinear((entries) => read(blog(entries), 'html'), 60, 600);
  });
});

describe('1,000 quoted speakers', () => {
  const speakers = (count: number): string =>
    many(count, (index) => `“I saw ${index + 20} boats at the quay,” said ${person(index)}, a baker.\n\n`);

  test('each quote and each figure is of its speaker', () => {
    const claims = read(speakers(1_000), 'verbatim');
    const owners = (kind: Claim['kind']): (string | null)[] =>
      claims.filter((claim) => claim.kind === kind).map(originOf);
    const names = Array.from({ length: 1_000 }, (_, index) => person(index));
    expect(owners('QUOTE')).toEqual(names);
    expect(owners('FIGURE')).toEqual(names);
  });

  test('they take linear time', () => {
    expectLinear((count) => read(speakers(count), 'verbatim'), 100);
  });
});

describe('a sentence with 300 commas', () => {
  const KINDS = ['goats', 'barns', 'boats', 'carts'];
  const sentence = (commas: number): string =>
    `The county office said it had counted ${many(commas, (index) => `${index + 20} ${KINDS[index % KINDS.length]} in ${surname(index)}, `)}and 9 mills.`;

  test('each figure is read, of one speaker', () => {
    const found = figures(read(sentence(300), 'verbatim'));
    expect(found.map(({ figure }) => figure?.value)).toEqual([
      ...Array.from({ length: 300 }, (_, index) => String(index + 20)),
      '9',
    ]);
    expect(new Set(found.map(originOf))).toEqual(new Set(['county office']));
  });

  test('it takes linear time', () => {
    expectLinear((commas) => read(sentence(commas), 'verbatim'), 150);
  });
});
