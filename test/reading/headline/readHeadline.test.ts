import type { Claim } from '../../../src/domain/claims/claim.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';

function headline(title: string, text: string): readonly Claim[] {
  const article = {
    text,
    title,
    language: 'en',
    publisher: 'Quay Post',
    byline: null,
    publishedAt: '2024-05-05',
  };
  return rulesReader.read(article).filter(({ place }) => place === 'HEADLINE');
}

const origin = (claim: Claim | undefined): string | undefined =>
  claim?.attribution.find(({ role }) => role === 'ORIGIN')?.agent.name;

test.each([
  ['Nine sheep drown in Holt canal, farmer says', 'Nine sheep drowned on Sunday.', '9', 'farmer'],
  ['At least 25 hurt in Osk tram crash - police', 'A tram left the rails on Sunday.', '25', 'police'],
  ['Firefighters: 14 barns lost in Vell blaze', 'A blaze burned down 14 barns.', '14', 'Firefighters'],
  [
    '14 barns lost, brigade says',
    'A blaze burned down 14 barns, the Vell fire brigade said.',
    '14',
    'Vell fire brigade',
  ],
  ['14 barns lost in Vell blaze', 'A blaze burned down 14 barns, the mayor said.', '14', 'mayor'],
])('the figure of “%s” is read with its source', (title, text, value, name) => {
  const [claim] = headline(title, text);
  expect(claim?.figure?.value).toBe(value);
  expect(origin(claim)).toBe(name);
  expect(title.slice(claim?.words.start, claim?.words.end)).toBe(claim?.words.exact);
  expect(claim?.sentence.exact).toBe(title);
});

test.each([
  ['Four Dead As Crane Falls On Market In Osk', 'Four people died on Sunday.', '4'],
  ['SIX HURT IN FERRY FIRE', 'Six people were hurt.', '6'],
  ['Nearly 900 trees felled by gale', 'The gale felled 887 trees, foresters said.', '900'],
])('“%s” repeats the figure of the text', (title, text, value) => {
  const [claim] = headline(title, text);
  expect(claim?.figure?.value).toBe(value);
  expect(claim?.links.map(({ kind }) => kind)).toContain('REPEATS');
});

test.each(['Dairy to shed 120 jobs', 'Osk council to plant 4,000 trees', 'Rail firm to buy 30 trams'])(
  '“%s” is a plan',
  (title) => {
    expect(headline(title, 'The board met on Sunday.')[0]?.modality).toBe('PLANNED');
  },
);

test('a bare number of a headline has the unit of the text, unless the text counts', () => {
  const text = 'The guild says 61 percent of bakers struck, the city 38.5 percent.';
  const units = (body: string) => headline('Bakers: 61 or 38.5?', body).map(({ frame }) => frame?.unit);
  expect(units(text)).toEqual(['percent', 'percent']);
  expect(units(`${text} There are 61 bakers.`)).toEqual([null, 'percent']);
});

test('a headline without a verb asserts as the text does', () => {
  const text = 'The dairy will shed 120 jobs, its union said.';
  expect(headline('120 jobs: union tells dairy to think again', text)[0]?.modality).toBe('PLANNED');
  expect(headline('120 jobs: union tells dairy to think again', 'It shed 120 jobs.')[0]?.modality).toBe(
    'ASSERTED',
  );
});

test.each(['Toll rises to 31', 'Rates fall to 4 percent', 'Up to 60 feared lost at sea'])(
  '“%s” is not a plan',
  (title) => {
    expect(headline(title, 'The board met on Sunday.')[0]?.modality).not.toBe('PLANNED');
  },
);

test('a text that begins with its title is not read twice', () => {
  expect(headline('Nine sheep drown', 'Nine sheep drown\n\nNine sheep drowned on Sunday.')).toEqual([]);
});

test('words in front of a colon are not a source if the text does not know them', () => {
  expect(origin(headline('FROST SHOCK: Six towns cut off', 'Snow lay on the roads.')[0])).toBeUndefined();
});
