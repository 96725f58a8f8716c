import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { findSpeech } from './findSpeech.ts';

const originOf = ({ attribution }: Claim): string | null =>
  attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null;

const read = (text: string, publisher = 'Quay Gazette', title: string | null = null): readonly Claim[] =>
  rulesReader.read({ text, publisher, title, byline: null, language: 'en', publishedAt: '2026-03-05' });

describe('who is meant', () => {
  test.each([
    [
      'a pronoun behind a name of no known kind',
      'Lise Pahl will vote no. Asked about it, Stroud said he had spoken to 40 holders.',
      'Stroud',
    ],
    [
      'the last speaker, behind a quote of two sentences',
      'Brother Dominic Shaw is on trial. The first witness said it was dark. “I heard them. Nobody came for 40 hours,” he told the jury.',
      'first witness',
    ],
    ['an age', 'Sunita Rao pulled the boys out. “It took 40 seconds,” the 52-year-old said.', 'Sunita Rao'],
    ['a trade', 'Anke Brill has worked here for years. “I know 40 of them,” says the welder.', 'Anke Brill'],
    ['a counsel', 'Shaw hurt 40 boys, Fay Lind, for the prosecution, told the court.', 'Fay Lind'],
    [
      'the holder of an office',
      'There were 40 beds, says its administrator, Lin Bo; all are full.',
      'Lin Bo',
    ],
    ['a body that owns an office', 'Norvik’s chairman, Ben Rook, said 40 pilots were back.', 'Ben Rook'],
    ['a doer with its name', '40 guests were led away, its operator, Dune Parks, said.', 'Dune Parks'],
    ['a doer of a place', '40 guests had left, the camp’s operator, Dune Parks, said.', 'Dune Parks'],
    [
      'a company by its place',
      'Health insurer Marrow was robbed, the company said. It lost 40 servers, the Leeds-based company said.',
      'Marrow',
    ],
    ['a body and a reflexive', 'The strikers themselves speak of 40.', 'strikers'],
    [
      'the body with the noun in its name, not a nearer one',
      'The Weavers’ Guild met on Monday. The Employment Office said it was ready. The guild said 40 looms had stopped.',
      'Weavers’ Guild',
    ],
    [
      'a topic',
      'The museum said it was ready. As for the council, it said 40 lamps were missing.',
      'council',
    ],
  ])('%s', (_, text, source) => {
    expect(findSpeech(text).linksOf('40')[0]?.agent.name).toBe(source);
  });
});

describe('forms', () => {
  test.each([
    ['new numbers', 'New numbers from the ministry: 40 cases, 2 dead.', 'ministry'],
    ['a count with “of”', 'The count of the State Institute was 40 on Sunday.', 'State Institute'],
    ['the second of two', 'The count of the institute was 3, that of the council 40.', 'council'],
    ['a belief', 'On Monday 40 went, if the union is to be believed.', 'union'],
    ['a count that may be right', 'If the ministry’s figures are right, 40 wells are dry.', 'ministry'],
    ['hearsay', 'The Lorn Courier has it that 40 points remained.', 'Lorn Courier'],
    ['coming up with', 'The port company came up with 40.', 'port company'],
    ['precision', 'The police were more precise: 40 by noon.', 'police'],
    ['a reckoning without a comma', 'By the reckoning of the council 40 lamps are out.', 'council'],
    ['a verb of saying in front of a name', 'As many as 40 jobs could go, warned Jo Tarling.', 'Jo Tarling'],
    ['a denial and its reason', 'Not so, says the council: 40 lamps were being repaired.', 'council'],
    ['a raised subject', 'The judge expects the trial to run for 40 days.', 'judge'],
  ])('%s', (_, text, source) => {
    expect(findSpeech(text).linksOf('40')[0]?.agent.name).toBe(source);
  });

  test.each([
    ['an act that looks like telling', 'The Petrel released 40 satellites on Sunday.'],
    ['charges that are denied', 'Gareth Lunn denies 40 counts of fraud.'],
    ['the official figure', 'Many were hurt, Ana Quill said; the official figure is 40.'],
  ])('%s has no source', (_, text) => {
    expect(findSpeech(text).linksOf('40')).toEqual([]);
  });

  test('the passive of a verb of revising tells no count', () => {
    const text = 'He had run away 40 times and been brought back by police.';
    expect(findSpeech(text).linksOf('40')).toEqual([]);
  });
});

test('a clause of the article has the source that it names inside itself', () => {
  const [statement] = read('The Health Ministry now counts 66 people injured.').filter(
    ({ kind }) => kind === 'STATEMENT',
  );
  expect(statement).toBeDefined();
  expect(statement && originOf(statement)).toBe('Health Ministry');
});

test('a company that its own title names speaks for itself', () => {
  const text = 'Nordlicht will close its power station in Kell on 30 June. The site employs 310 people.';
  const origins = read(text, 'Nordlicht', 'Nordlicht closes Kell power station')
    .filter(({ kind, place }) => kind === 'FIGURE' && place === 'BODY')
    .map(originOf);
  expect(origins).toEqual(['Nordlicht']);
});

test('in a statement the publisher speaks again behind another source', () => {
  const text =
    'We have read it. The Nurses’ Association said that 40 doctors had left. The register has 12 departures this year.';
  const origins = read(text, 'Ministry of Health')
    .filter(({ kind }) => kind === 'FIGURE')
    .map(originOf);
  expect(origins).toEqual(['Nurses’ Association', 'Ministry of Health']);
});

test('a body without a capital speaks beside the one that publishes the text', () => {
  const text =
    'The Sund Red Cross is today opening three camps. According to the flood authorities, 74 people have died. The ' +
    'society said 12 were its own.';
  const origins = read(text, 'Sund Red Cross')
    .filter(({ kind, frame }) => kind === 'FIGURE' && frame?.noun !== 'camp')
    .map(originOf);
  expect(origins).toEqual(['flood authorities', 'Sund Red Cross']);
});

test('the act of a person with a title is not told by the body that spoke before', () => {
  const text =
    'The diocese spoke of 1,500 mourners. Mayor Ana Quill read the names of the 12 dead. The bells rang.';
  const origins = read(text)
    .filter(({ kind }) => kind === 'FIGURE')
    .map(originOf);
  expect(origins).toEqual(['diocese', null]);
});

test('a headline that only names the office has the one who holds it in the text', () => {
  const [headline] = read(
    'The number of dead has climbed to 38, Governor Ana Quill said on Monday.',
    'Quay Gazette',
    'Governor: 38 dead in Sund',
  ).filter(({ place }) => place === 'HEADLINE');
  expect(headline && originOf(headline)).toBe('Ana Quill');
});
