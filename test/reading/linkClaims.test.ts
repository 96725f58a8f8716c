import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../src/reading/rulesReader.ts';

/** The links between figures of an article, each as the words of both ends around its kind. */
function linksOf(text: string): string[] {
  const article = { text, language: 'en', title: null, publisher: null, byline: null };
  const claims = rulesReader.read({ ...article, publishedAt: '2026-03-12' });
  const words = (id: string): string => claims.find((claim) => claim.id === id)?.words.exact ?? '?';
  return claims
    .filter(({ kind }) => kind === 'FIGURE')
    .flatMap((claim) =>
      claim.links
        .filter(({ kind }) => /^(?:REPEATS|REPLACES|DENIES|WITHDRAWS)$/.test(kind))
        .map(({ kind, to }) => `${claim.words.exact} ${kind} ${words(to)}`),
    );
}

describe('the links between claims of an article', () => {
  test.each([
    ['The coroner lowered the toll from 19 to 17.', ['17 REPLACES 19']],
    ['Yesterday we reported that 310 goats had died. The right figure is 290.', ['290 REPLACES 310 goats']],
    [
      'Some 88 goats were culled. The figure of 75 given on Monday was preliminary.',
      ['Some 88 goats REPLACES 75'],
    ],
    ['The herald had been wrong: the guild will move 35 barns, not 50.', ['35 barns REPLACES 50']],
    ['Turnout was 61 percent, compared with 55 percent in 2021.', []],
    [
      'The office counted 71 boats, instead of the 90 boats it had given on Sunday.',
      ['71 boats REPLACES 90 boats'],
    ],
    ['The number of dismissals, earlier put at 700, is 560.', ['560 REPLACES 700']],
  ])('replaces a figure that no longer holds: %s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test.each([
    [
      'The fire destroyed 46 houses on Monday. The mayor wept. It destroyed 46 houses, the brigade said.',
      ['46 houses REPEATS 46 houses'],
    ],
    [
      'Some 300 workers struck. The plant stood still. Some 300 workers struck, the union said.',
      ['Some 300 workers REPEATS Some 300 workers'],
    ],
    // Of two events, places or bounds.
    ['Two people died in Arno and two people died in Iss.', []],
    ['At least 12 people died when the roof fell. Police said 12 people died.', []],
    ['On Monday 14 people died. On Tuesday 14 people died.', []],
    ['Police shot 40 dogs. Later 40 dogs were freed.', []],
  ])('repeats a figure: %s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test.each([
    [
      'The union says 30 sailors drowned. The ministry denied that 30 sailors drowned.',
      ['30 sailors DENIES 30 sailors'],
    ],
    [
      'The paper says 60 dogs were shot. “It is untrue that 60 dogs were shot,” the farmer said.',
      ['60 dogs DENIES 60 dogs'],
    ],
    [
      'The police denied that 90 cars burned. A witness says that 90 cars burned.',
      ['90 cars DENIES 90 cars'],
    ],
  ])('denies a figure: %s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});
