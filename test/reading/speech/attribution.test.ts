import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSpeech } from './findSpeech.ts';
import { expectLinear } from '../../support/expectLinear.ts';

const INTRODUCTION = 'Defence Minister Ana Ortiz met Mayor Paul Lind at the port of Dorn on Monday.\n\n';

describe('the chain of a stretch', () => {
  test('names unnamed officials, the outlet they spoke to, and the outlet that reports it', () => {
    const { linksOf, prose } = findSpeech(
      'According to two officials who spoke to the Dorn Courier on condition of anonymity, the army moved 3,000 troops, Harbour Wire reports.',
    );
    const links = linksOf('3,000 troops');
    expect(links.map(({ role, agent, anonymous }) => [role, agent.name, agent.kind, anonymous])).toEqual([
      ['ORIGIN', 'officials', 'GROUP', true],
      ['RELAY', 'Dorn Courier', 'ORGANISATION', false],
      ['RELAY', 'Harbour Wire', 'ORGANISATION', false],
    ]);
    const printed = links.map(({ source, cue }) =>
      [source, cue].map((span) => span && prose.points.slice(span.start, span.end)),
    );
    expect(printed).toEqual([
      ['two officials who spoke to the Dorn Courier on condition of anonymity', 'According to'],
      ['Dorn Courier', 'spoke to'],
      ['Harbour Wire', 'reports'],
    ]);
  });

  test.each([
    ['the article’s own words', 'The flood took 40 houses.', '40', ''],
    ['a speaker who goes on', 'Lind said it rained. The flood took 40 houses.', '40', 'ORIGIN Paul Lind'],
    [
      'a speaker goes on to the end of the paragraph',
      'Lind said it rained.\n\nThe flood took 40 houses.',
      '40',
      '',
    ],
    [
      'another event is the narrator’s',
      'Lind said it rained. It was the worst flood since 1998, when 40 houses went.',
      '40',
      '',
    ],
    ['a body that counts', 'The coast guard now counts 40 missing.', '40', 'ORIGIN coast guard'],
    ['a body that revises', 'The district raised the toll to 40 from 31.', '40', 'ORIGIN district'],
    ['a body that speaks of', 'The port authority speaks of 40 boats.', '40', 'ORIGIN port authority'],
    ['by an account', 'By the ministry’s count 40 houses burned.', '40', 'ORIGIN ministry'],
    [
      'a number that a body raises',
      'The number of missing was raised to 40 by the district.',
      '40',
      'ORIGIN district',
    ],
    [
      'what one says another says',
      'Lind said Ortiz believes that 40 are gone.',
      '40',
      'ORIGIN Ana Ortiz > BODY Defence Ministry > RELAY Paul Lind',
    ],
    ['what an outlet reports', 'The Courier reported that Lind saw 40 go.', '40', 'ORIGIN Courier'],
    [
      'an outlet that cites',
      'Harbour Wire reported 40 arrests, citing police.',
      '40',
      'ORIGIN police > RELAY Harbour Wire',
    ],
    [
      'an outlet told',
      'Lind told the Dorn Courier that 40 are gone.',
      '40',
      'ORIGIN Paul Lind > RELAY Dorn Courier',
    ],
    [
      'an interview',
      'Lind said in an interview with the Dorn Courier that 40 are gone.',
      '40',
      'ORIGIN Paul Lind > RELAY Dorn Courier',
    ],
    ['people told', 'Lind told Ortiz that 40 are gone.', '40', 'ORIGIN Paul Lind'],
    ['one source, twice', 'Lind said he expects 40 to go.', '40', 'ORIGIN Paul Lind'],
    ['a figure inside a quote', '“We lost 40 boats,” Lind said.', '40', 'ORIGIN Paul Lind'],
    [
      'a spokesperson with a name',
      'Navy spokesman Karl Heinz said 40 are gone.',
      '40',
      'ORIGIN Karl Heinz > BODY Navy',
    ],
    [
      'a spokesperson without',
      'A spokeswoman for the Ministry of Water said 40 are gone.',
      '40',
      'ORIGIN Ministry of Water',
    ],
    ['a headline', 'Ortiz: Army Will Send 40 Boats', '40', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
  ])('%s', (_, text, part, expected) => {
    expect(findSpeech(INTRODUCTION + text).chainOf(part)).toBe(expected);
  });

  test.each([
    ['dateline', 'GENEVA (Reuters) - The army sent 40 boats.', 'RELAY Reuters'],
    ['dateline with a date', 'HARBOUR CITY, N.Y., Sept. 26 (UPI) — The army sent 40 boats.', 'RELAY UPI'],
    ['byline', 'By Jane Roe | AP\n\nThe army sent 40 boats.', 'RELAY Associated Press'],
    ['byline of an agency', 'By The Associated Press\n\nThe army sent 40 boats.', 'RELAY Associated Press'],
    ['a name is no agency', 'By Jane Roe\n\nThe army sent 40 boats.', ''],
    ['brackets in the text', 'The army (AP) - so it is called - sent 40 boats.', ''],
  ])('wire: %s', (_, text, expected) => {
    expect(findSpeech(text).chainOf('40 boats')).toBe(expected);
  });

  test('a wire only relays a claim that has an origin', () => {
    expect(
      findSpeech('GENEVA (Reuters) - The army sent 40 boats, the ministry said.').chainOf('40 boats'),
    ).toBe('ORIGIN ministry > RELAY Reuters');
  });

  test('direct, mixed and indirect', () => {
    const { linksOf } = findSpeech(
      `${INTRODUCTION}“We lost 41 boats,” Lind said. Lind said they lost “a good 42 boats” there. Lind said they lost 43 boats.`,
    );
    expect(['41', '42', '43'].map((part) => linksOf(part)[0]?.directness)).toEqual([
      'DIRECT',
      'MIXED',
      'INDIRECT',
    ]);
  });
});

describe('agents', () => {
  test.each([
    ['a later short name', 'Ortiz said 40 are gone.', 'Ana Ortiz', 'PERSON'],
    ['a title', 'Mayor Lind said 40 are gone.', 'Paul Lind', 'PERSON'],
    ['an office', 'The mayor said 40 are gone.', 'Paul Lind', 'PERSON'],
    ['a longer title', 'Harbour Minister of State Eva Brandt said 40 are gone.', 'Eva Brandt', 'PERSON'],
    ['two people', 'Ortiz and Lind said 40 are gone.', 'Ana Ortiz and Paul Lind', 'GROUP'],
    [
      'a pronoun after its subject',
      'Lind toured the port with Ortiz’s aide. He said 40 are gone.',
      'Paul Lind',
      'PERSON',
    ],
    ['a pronoun of the other gender', 'Lind toured the port. She said 40 are gone.', 'Ana Ortiz', 'PERSON'],
    ['an organisation', 'The Red Cross said 40 are gone.', 'Red Cross', 'ORGANISATION'],
    ['a state', 'Norway said 40 are gone.', 'Norway', 'ORGANISATION'],
    [
      'its short name',
      'The Ministry of Water met. The ministry said 40 are gone.',
      'Ministry of Water',
      'ORGANISATION',
    ],
    [
      'its initials',
      'The Dorn Rescue Service (DRS) met. DRS said 40 are gone.',
      'Dorn Rescue Service',
      'ORGANISATION',
    ],
    ['the group', 'The group Clean Rivers met. The group said 40 are gone.', 'Clean Rivers', 'ORGANISATION'],
    ['a spokesperson of a body', 'A police spokesman said 40 are gone.', 'police', 'ORGANISATION'],
    ['a name behind an office', 'The police chief, Karl Heinz, said 40 are gone.', 'Karl Heinz', 'PERSON'],
    ['a company', 'Nordkabel Norway said 40 are gone.', 'Nordkabel Norway', 'ORGANISATION'],
    ['an office by name', 'The Foreign Office said 40 are gone.', 'Foreign Office', 'ORGANISATION'],
    ['a named document', 'The Orlan survey shows 40 are gone.', 'Orlan survey', 'UNKNOWN'],
  ])('%s', (_, text, name, kind) => {
    const link = findSpeech(INTRODUCTION + text).linksOf('40')[0];
    expect(link?.agent).toEqual({ name, kind });
    expect(link?.anonymous).toBe(false);
  });

  test.each([
    ['A senior official said 40 are gone.', 'senior official', 'PERSON'],
    ['Sources said 40 are gone.', 'Sources', 'GROUP'],
    ['Villagers said 40 are gone.', 'Villagers', 'GROUP'],
    ['A new survey shows 40 are gone.', 'new survey', 'UNKNOWN'],
    ['A commander who asked not to be named said 40 are gone.', 'commander', 'PERSON'],
    ['People familiar with the talks said 40 are gone.', 'People familiar', 'GROUP'],
  ])('anonymous: %s', (text, name, kind) => {
    const link = findSpeech(text).linksOf('40')[0];
    expect(link?.agent.kind).toBe(kind);
    expect(link?.agent.name.startsWith(name)).toBe(true);
    expect(link?.anonymous).toBe(true);
  });
});

describe('laws', () => {
  const TEXTS = fc.array(
    fc.constantFrom(
      'Ana Ortiz said ',
      'according to ',
      '“',
      '”',
      '"',
      "'",
      ', he added, ',
      ': ',
      '. ',
      '\n\n',
      ', citing ',
      'the ministry',
      ' that 40 people died',
      '𝟛 👩🏽‍🚒 ',
      'שלום ',
      '\u200f',
      ' — ',
      'who told the Courier ',
      ' (AP) - ',
    ),
    { maxLength: 40 },
  );

  test('spans lie in the text and sources are never empty', () => {
    fc.assert(
      fc.property(TEXTS, (parts) => {
        const text = parts.join('');
        const { speech, prose } = findSpeech(text);
        for (const found of [...speech.quotes, ...speech.statements]) {
          expect(found.words.start).toBeGreaterThanOrEqual(found.sentence.start);
          expect(found.words.end).toBeGreaterThan(found.words.start);
          expect(found.sentence.end).toBeLessThanOrEqual(text.length);
          for (const { source, cue } of speech.attributionOf(found.words).links) {
            for (const span of [source, cue]) {
              if (span === null) continue;
              expect(prose.points.slice(span.start, span.end)).not.toBe('');
              expect(span.end).toBeLessThanOrEqual(prose.points.length);
            }
          }
        }
      }),
    );
  });

  test('only the first link is an origin, and each name comes once', () => {
    fc.assert(
      fc.property(TEXTS, (parts) => {
        const { speech } = findSpeech(parts.join(''));
        for (const found of [...speech.quotes, ...speech.statements]) {
          const { links } = speech.attributionOf(found.words);
          expect(links.slice(1).every((link) => link.role === 'RELAY')).toBe(true);
          expect(new Set(links.map((link) => link.agent.name)).size).toBe(links.length);
        }
      }),
    );
  });

  test('spans count code points', () => {
    const { linksOf, prose } = findSpeech('👩🏽‍🚒👩🏽‍🚒 Ana Ortiz said 40 are gone.');
    const source = linksOf('40')[0]?.source;
    expect(source && prose.points.slice(source.start, source.end)).toContain('Ortiz');
  });

  /** Each took minutes before the searches around a name had a limit. */
  test.each([
    ['one long sentence', 'He said that the attack killed 300 people and '],
    ['tags', 'said Ortiz, '],
    ['colons', 'He said: '],
    ['according', 'according to X '],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['nested, never closing', '“a '],
    ['one family', (i: number) => `A${i}x Smith said `],
  ])('hostile text takes linear time: %s', (_, unit) => {
    const one = typeof unit === 'string' ? unit : unit(0);
    expectLinear(
      (units) => {
        const text = Array.from({ length: units }, (_, i) => (typeof unit === 'string' ? unit : unit(i)));
        const { speech } = findSpeech(text.join(''));
        for (const found of [...speech.quotes, ...speech.statements]) speech.attributionOf(found.words);
      },
      Math.ceil(5_000 / one.length),
    );
  });
});
