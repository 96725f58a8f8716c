import type { Claim } from '../../../src/domain/claims/claim.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { taken } from '../../intake/taken.ts';
import { expectLinear } from '../../support/expectLinear.ts';

function claims(html: string): readonly Claim[] {
  const article = taken(html, { format: 'html', title: 'The count at Vell', publishedAt: '2024-05-05' });
  return rulesReader.read({ ...article, language: 'en' }).filter(({ kind }) => kind === 'FIGURE');
}

const LEAD =
  '<p>The flood of Sunday left damage in the whole of the valley, the county office said on Monday.</p>';

const seen = ({ words, place, frame, attribution }: Claim): unknown => [
  words.exact,
  place,
  frame?.location ?? null,
  frame?.predicate ?? null,
  attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
];

test('a cell has its thing from its column, its place from its row, its source from the lead', () => {
  const table = `<p>The county office has counted the injured by village:</p>
    <table><tr><th>Village</th><th>Injured</th></tr><tr><td>Upper Vell</td><td>14</td></tr>
    <tr><td>Holt</td><td>9</td></tr><tr><td>Total</td><td>23</td></tr></table>`;
  const found = claims(LEAD + table);
  expect(found.map(seen)).toEqual([
    ['14', 'TABLE', 'Upper Vell', 'injure', 'county office'],
    ['9', 'TABLE', 'Holt', 'injure', 'county office'],
    ['23', 'TABLE', null, 'injure', 'county office'],
  ]);
  expect(found[2]?.reading.notes).toContain('The 2 parts of the table add up to it.');
  expect(found[0]?.links.map(({ kind }) => kind)).toEqual(['SUBSET_OF']);
});

test.each([
  ['Upper Vell', 'location'],
  ['Second', 'period'],
  ['Q2 2023', 'period'],
] as const)('a quarter of a town has a name, one of a year a number: %s', (label, slot) => {
  const [cell] = claims(
    `${LEAD}<table><tr><th>Quarter</th><th>Injured</th></tr><tr><td>${label}</td><td>14</td></tr></table>`,
  );
  expect(cell?.frame?.[slot]).toBe(label);
});

test.each([
  ['<caption>How many boats came to each quay (source: Harbour Office)</caption>', 'Harbour Office'],
  ['<caption>Boats by quay, from the register of owners that Norvik Foods keeps</caption>', 'Norvik Foods'],
  ['<caption>Boats by quay: a list of owners published by the Harbour Office</caption>', 'Harbour Office'],
])('a caption tells whose the table is: %s', (caption, source) => {
  const rows = '<tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>71</td></tr>';
  const [cell] = claims(`${LEAD}<table>${caption}${rows}</table>`);
  expect(cell?.attribution.find(({ role }) => role === 'ORIGIN')?.agent.name).toBe(source);
});

test('a total that is not the sum of its parts has a note', () => {
  const table = `<table><tr><th>Year</th><th>Barns (tonnes)</th></tr><tr><td>2022</td><td>40</td></tr>
    <tr><td>2023</td><td>30</td></tr><tr><td>Total</td><td>75</td></tr></table>`;
  const total = claims(LEAD + table).at(-1);
  expect(total?.frame?.unit).toBe('t');
  expect(total?.reading.notes).toContain('The 2 parts of the table add up to 70.');
});

/** Each cell: its number, its noun, its predicate and its place. */
const cells = (table: string): unknown =>
  claims(LEAD + table).map(({ words, frame }) =>
    [words.exact, frame?.noun, frame?.predicate ?? '-', frame?.location ?? '-'].join(' '),
  );

test('a head with a thing counts that thing, whatever the caption counts', () => {
  const table = `<table><caption>Injured and barns by village</caption>
    <tr><th>Village</th><th>Injured</th><th>Barns destroyed</th></tr>
    <tr><td>Upper Vell</td><td>14</td><td>3</td></tr><tr><td>Holt</td><td>9</td><td>2</td></tr></table>`;
  expect(cells(table)).toEqual([
    '14 people injure Upper Vell',
    '3 barn destroy Upper Vell',
    '9 people injure Holt',
    '2 barn destroy Holt',
  ]);
});

test('a head that tells only what happened tells it of the things of the caption', () => {
  const table = `<table><caption>Fishing boats by quay, in the county of Vell</caption><tr><th>Quay</th><th>Destroyed</th></tr>
    <tr><td>North</td><td>71</td></tr></table>`;
  expect(cells(table)).toEqual(['71 boat destroy North']);
});

test('a last row with the sums of the others is a total, whatever its head says', () => {
  const table = `<table><tr><th>Village</th><th>Injured</th><th>Boats</th></tr>
    <tr><td>Upper Vell</td><td>14</td><td>3</td></tr><tr><td>Holt</td><td>9</td><td>2</td></tr>
    <tr><td>County</td><td>23</td><td>5</td></tr></table>`;
  expect(claims(LEAD + table).map(({ frame }) => frame?.location)).toEqual([
    'Upper Vell',
    'Upper Vell',
    'Holt',
    'Holt',
    null,
    null,
  ]);
});

test('a row that names a thing is counted by a column that tells what happened', () => {
  const table = `<table><tr><th>Type</th><th>Launched</th></tr><tr><td>Attack drones (Pike) and decoys</td><td>31</td></tr>
    <tr><td>Rockets</td><td>14</td></tr></table>`;
  expect(cells(table)).toEqual(['31 drone launch -', '14 rocket launch -']);
});

test('an entry gives its time to its claims, and its place', () => {
  const blog = `<section><time datetime="2024-05-05T09:10Z">09:10</time><p>Rescuers have found 12 cows in a barn at the upper end of the valley, where the road is still closed to all traffic.</p></section>
    <section><time datetime="2024-05-05T08:20Z">08:20</time><p>Some 30 families left their houses in the night, as the river rose over the lower bank, and found beds in a school.</p></section>`;
  expect(claims(LEAD + blog).map(({ place, times }) => [place, times.asOf])).toEqual([
    ['ENTRY', '2024-05-05T09:10Z'],
    ['ENTRY', '2024-05-05T08:20Z'],
  ]);
});

test('captions and items of lists are told', () => {
  const rest = `<figure><img src="a.jpg"><figcaption>Neighbours carry 40 sandbags to the mill.</figcaption></figure>
    <p>The office has counted these losses in the valley:</p><ul><li>15 bridges were swept away.</li><li>3 mills were damaged.</li></ul>
    <p>The work of repair is to begin in the next week, and the county will pay for it.</p>`;
  expect(claims(LEAD + rest).map(({ words, place }) => [words.exact, place])).toEqual([
    ['40 sandbags', 'CAPTION'],
    ['15 bridges', 'LIST'],
    ['3 mills', 'LIST'],
  ]);
});

test('tables and live blogs take linear time', () => {
  const rows = (count: number): string =>
    `${LEAD}<table><tr><th>Village</th><th>Injured</th></tr>${'<tr><td>Holt</td><td>9</td></tr>'.repeat(count)}</table>`;
  expectLinear((count) => claims(rows(count)), 300);
  const entries = (count: number): string =>
    LEAD +
    '<section><time datetime="2024-05-05">9</time><p>Police found 12 cows in a barn.</p></section>'.repeat(
      count,
    );
  expectLinear((count) => claims(entries(count)), 60);
});
