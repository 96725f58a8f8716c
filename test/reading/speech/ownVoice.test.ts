import { expect, test } from '@jest/globals';
import { rulesReader } from '../../../src/reading/rulesReader.ts';

/** The origin of each figure of an article that the publisher prints. */
const originsOf = (
  publisher: string,
  text: string,
  page: { readonly title?: string; readonly url?: string } = {},
): readonly (string | null)[] =>
  rulesReader
    .read({ text, publisher, title: null, byline: null, language: 'en', publishedAt: '2026-03-05', ...page })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ attribution }) => attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null);

test('a body that publishes its own statement is the origin of its figures', () => {
  const text =
    'Norvik Foods plc will close its bakery in Halm in May. Norvik Foods employs 340 people there.\n\nMedia contact: press office.';
  expect(originsOf('Norvik Foods plc', text)).toEqual(['Norvik Foods plc']);
});

test('a common word of an outlet’s name is not the outlet that acts', () => {
  const text =
    'The engineers said the snow on the roof weighed 210 kilograms per square metre. The owner speaks of no more than 150.';
  expect(originsOf('Snow and Steel', text)).toEqual(['engineers', 'owner']);
});

test('an outlet that is named after its town does not act as the town', () => {
  const text =
    'The coach had 51 people on board, the mayor of Halden, Tom Reik, said. Halden is in mourning. Police put the number of dead at 11.';
  expect(originsOf('Halden Bote', text)).toEqual(['Tom Reik', 'Police']);
});

test('a mission of observers is a body in spite of the word that outlets have', () => {
  const text = 'The Mission counted 40 lorries at the bridge. The patrol saw nine craters.';
  const publisher = 'Joint Observer Mission';
  expect(originsOf(publisher, text, { title: 'Spot report 7' })).toEqual([publisher, publisher]);
});

test('a reporting outlet is not the body of its figures', () => {
  expect(originsOf('Quay Gazette', 'Some 340 people worked at the bakery in Halm.')).toEqual([null]);
});

test('a name that only bodies have shows that the body speaks', () => {
  expect(originsOf('Osk Health Department', 'As of noon, 26 cases have been confirmed.')).toEqual([
    'Osk Health Department',
  ]);
});

test('the press service of a body is not an outlet', () => {
  const text =
    'The Press Service of the Army is authorised to state the following. Two aircraft took part.\n\nAccording to verified information, 27 rifles were found.';
  const publisher = 'Press Service of the Army of Orland';
  expect(originsOf(publisher, text)).toEqual([publisher, publisher]);
});

test('another body or office that a statement names is the source of its count', () => {
  const text =
    'Hearth Relief Foundation has been in Pine since May. We have served 420 meals. The county says that 29 trailers burned. The coroner has confirmed two deaths.';
  expect(originsOf('Hearth Relief Foundation', text)).toEqual([
    'Hearth Relief Foundation',
    'county',
    'coroner',
  ]);
});

test('an office of a state is known by its field, its host and its title', () => {
  const publisher = 'Harbours and Health Norway';
  const text =
    'Two buoys were lost. There are 40 divers at the wreck. The salvage contractor counts 19 drums.';
  const page = { title: 'Statement: work at the wreck', url: 'https://hhn-release.example/wreck' };
  expect(originsOf(publisher, text, page)).toEqual([publisher, publisher, 'salvage contractor']);
});

test('the initials of a body may leave out its state', () => {
  const publisher = 'U.S. Marsh and Reed Administration';
  const text = 'MRA rangers took 60 samples in May. Five had traces of lead.';
  expect(originsOf(publisher, text, { title: 'MRA update: lead in reed' })).toEqual([publisher, publisher]);
});

test('in a text of a body another one goes on behind “According to”, and a body that works is not a source', () => {
  const publisher = 'Osk Health Department';
  const text =
    'According to the Reed Institute, 26 people fell ill. One death, in Halm, has been reported.\n\nThe River Service has collected 14 eels.';
  expect(originsOf(publisher, text)).toEqual(['Reed Institute', 'Reed Institute', publisher]);
});

test('a body is known by the beginning of its name, and by “us”', () => {
  const publisher = 'River Aid Southern Lakes';
  const text =
    'Some 40 wells are dry. Farmers told us that 12 of them have been dry since May. We have seen them. River Aid calls on the council to act.';
  expect(originsOf(publisher, text)).toEqual([publisher, 'Farmers']);
});

test('a body that the text calls by its noun alone publishes its numbered update', () => {
  const publisher = 'Norland Ferry Safety Board';
  const text = 'Two divers are at the wreck. The board has asked for the plans of 14 ships.';
  const page = { title: 'MV Osk: Investigative Update No. 3' };
  expect(originsOf(publisher, text, page)).toEqual([publisher, publisher]);
  const other = 'Two divers are at the wreck. The Harbour Board has asked for help. The board owns 14 ships.';
  expect(originsOf('Ferry Safety Board', other)).toEqual([null, 'Harbour Board']);
});

test('an agency that signs its dateline is not a body', () => {
  const text =
    'HALDEN, Norway, Nov 2 (NPS) - A ship with 31 people on board sank.\n\nNordic Press Service reporters saw the wreck.';
  expect(originsOf('Nordic Press Service', text)).toEqual([null]);
});

test('an officer in the statement of a body speaks for it, and a guest does not', () => {
  const text = [
    'Norvik Foods will close its bakery in Halm. “We will close,” said Ana Brun, Chief Executive. She said 300 jobs would go.',
    'Mara Quist, a resident, said 40 had signed. “We are sad,” she said.',
  ].join('\n\n');
  const claims = rulesReader.read({
    ...{ text, publisher: 'Norvik Foods plc', title: 'Statement: our bakery in Halm', byline: null },
    ...{ language: 'en', publishedAt: '2026-03-05' },
  });
  const bodies = claims
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ attribution }) => attribution.map(({ role, agent }) => `${role} ${agent.name}`));
  expect(bodies).toEqual([['ORIGIN Ana Brun', 'BODY Norvik Foods plc'], ['ORIGIN Mara Quist']]);
});
