import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Frame } from '../../../../../src/domain/frames/frame.ts';
import type { OpeningClaim } from '../../../../../src/domain/openingClaim.ts';
import { fillLabel, joinLabel } from '../../../../../src/domain/questionLabel.ts';
import { wordQuestion } from '../../../../../src/reading/languages/en/labels/wordQuestion.ts';
import { origin } from '../../../../support/ledger/sampleClaims.ts';
import { makeFrame } from '../../../../support/makeFrame.ts';

/** The figure of a sentence whose words are in brackets. */
function figure(marked: string, frame: Partial<Frame>, known: Partial<OpeningClaim> = {}): OpeningClaim {
  const start = marked.indexOf('[');
  const exact = marked.slice(start + 1, marked.indexOf(']'));
  const sentence = marked.replace(/[[\]]/gu, '');
  return {
    ...{ kind: 'FIGURE', modality: 'ASSERTED', attribution: [], times: { event: null, asOf: null } },
    words: { exact, start, end: start + exact.length },
    sentence: { exact: sentence, start: 0, end: sentence.length },
    frame: makeFrame(frame),
    ...known,
  };
}

const words = (kind: 'QUOTE' | 'STATEMENT', exact: string, speaker: string | null = null): OpeningClaim => ({
  ...figure(`[${exact}]`, {}),
  ...{ kind, frame: null, attribution: speaker === null ? [] : [origin(speaker)] },
});

const label = (...claims: readonly OpeningClaim[]): string =>
  fillLabel(joinLabel(wordQuestion(claims)), 'Quillhaven flood, 9 June 2024');

const people = { noun: 'people', nounPhrase: 'people' };
const missiles = { noun: 'missile', nounPhrase: 'missiles', predicate: 'launch' };

describe('counts are asked for by their slots', () => {
  test.each<[string, Partial<Frame>, string]>([
    ['[Nine people] were killed.', { ...people, predicate: 'kill' }, 'How many people died'],
    ['[Nine] are missing.', { noun: 'missing', predicate: null }, 'How many people went missing'],
    ['[30] were launched.', missiles, 'How many missiles were launched'],
    [
      '[30] were launched.',
      { ...missiles, actor: 'Torvia', target: 'Marn', location: 'the north' },
      'How many missiles were launched in the north',
    ],
    [
      'Torvia launched [30] at Marn.',
      { ...missiles, actor: 'Torvia', target: 'Marn' },
      'How many missiles were launched by Torvia at Marn',
    ],
    [
      '[30 more missiles] came.',
      { ...missiles, scope: 'ADDITIONAL' },
      'How many more missiles were launched',
    ],
    [
      '[30 of the 90 missiles] came.',
      { ...missiles, scope: 'SUBSET', whole: 'the 90 missiles' },
      'How many of the 90 missiles were launched',
    ],
    [
      '[30 confirmed] dead.',
      { ...people, predicate: 'die', status: 'CONFIRMED' },
      'How many people died, by confirmed counts',
    ],
    [
      '[30 cancelled flights]',
      { noun: 'flight', nounPhrase: 'cancelled flights', predicate: 'cancel' },
      'How many flights were cancelled',
    ],
    ['[one officer] was hurt', { noun: 'officer', predicate: 'hurt' }, 'How many officers were injured'],
    ['[90 men] were hurt', { noun: 'men', predicate: 'hurt' }, 'How many men were injured'],
    ['[9 children] died', { noun: 'children', predicate: 'die' }, 'How many children died'],
    [
      '[9 women] of the dead',
      { noun: 'woman', nounPhrase: 'women', predicate: 'die', scope: 'SUBSET', whole: 'the dead' },
      'How many of the dead were women',
    ],
    ['[90 jobs] go', { noun: 'job', nounPhrase: 'jobs', predicate: 'cut' }, 'How many jobs were cut'],
    ['[90 cases]', { noun: 'case', predicate: 'infect' }, 'How many cases were recorded'],
  ])('%s', (sentence, frame, expected) => {
    expect(label(figure(sentence, frame))).toBe(`${expected} in the Quillhaven flood, 9 June 2024?`);
  });

  test('a plan, a fear and a withdrawn figure are not asked for as facts', () => {
    const asked = (modality: OpeningClaim['modality']): string =>
      label(figure('[30 missiles]', missiles, { modality }));
    expect(asked('PLANNED')).toMatch(/^How many missiles are to be launched in the/);
    expect(asked('POSSIBLE')).toMatch(/^How many missiles could be launched/);
    expect(asked('UNCERTAIN')).toMatch(/^How many missiles may have been launched/);
    expect(asked('WITHDRAWN')).toMatch(/^How many missiles were at first said to be launched/);
  });

  test('a figure of another event is not asked for as one of this event', () => {
    const recalled = figure(
      'In 2007 [500 people] died.',
      { ...people, predicate: 'die' },
      {
        modality: 'BACKGROUND',
        times: { event: '2007', asOf: null },
      },
    );
    expect(label(recalled)).toBe(
      'How many people died in 2007 in another event, which reports recall beside the Quillhaven flood, 9 June 2024?',
    );
  });
});

describe('amounts', () => {
  test('money: who pays whom', () => {
    const pledge: Partial<Frame> = {
      dimension: 'MONEY',
      unit: 'EUR',
      predicate: 'pledge',
      actor: 'Torvia',
      target: 'Marn',
    };
    expect(label(figure('Torvia pledged [9 million euros] to Marn.', pledge))).toBe(
      'How much money in EUR was pledged by Torvia to Marn in the Quillhaven flood, 9 June 2024?',
    );
  });

  test('shares of counted things', () => {
    const share: Partial<Frame> = {
      ...missiles,
      dimension: 'PERCENT',
      unit: 'percent',
      predicate: 'intercept',
    };
    expect(label(figure('[40 percent] were stopped.', share))).toMatch(
      /^What percentage of the missiles were intercepted in the Quillhaven flood/,
    );
  });
});

describe('a figure whose slots do not tell it is asked for by its clause', () => {
  test.each<[string, Partial<Frame>, string]>([
    [
      'More than [900 trains] did not run, the union said.',
      { noun: 'train' },
      'How many|More than ___ trains did not run',
    ],
    [
      'The mayor said on Monday that the bridge will be shut for [within 30 days], and the road too.',
      { dimension: 'DURATION', unit: 'day' },
      'How long|the bridge will be shut for within ___ days',
    ],
    ['Another [40] are being built.', { noun: 'house' }, 'How many houses|Another ___ are being built'],
  ])('%s', (sentence, frame, expected) => {
    const [opening, clause] = expected.split('|');
    expect(label(figure(sentence, frame))).toBe(
      `${opening} in the Quillhaven flood, 9 June 2024: “${clause}”?`,
    );
  });

  test('a clause that points back names its speaker', () => {
    const figureOf = figure(
      'Its crews would stay [9 miles] from the front.',
      { dimension: 'LENGTH', unit: 'mile' },
      {
        attribution: [origin('coastguard')],
      },
    );
    expect(label(figureOf)).toMatch(/^How far, according to the coastguard, in the Quillhaven flood/);
  });

  test('a cell of a table has no clause', () => {
    expect(label(figure('[17]', { ...people, location: 'Marn' }))).toBe(
      'How many people are counted in Marn in the Quillhaven flood, 9 June 2024?',
    );
  });
});

describe('words', () => {
  test('a quote is asked for by its speaker, a statement by its shortest full clause', () => {
    expect(label(words('QUOTE', 'Nobody slept that night.', 'Ada Brink'))).toBe(
      'What did Ada Brink say about the Quillhaven flood, 9 June 2024: “Nobody slept that night”?',
    );
    const long = words('STATEMENT', 'The bridge at Marn was closed on Monday');
    const short = words('STATEMENT', 'The bridge was closed');
    const pointing = words('STATEMENT', 'It was closed');
    expect(label(long, pointing, short)).toBe(
      'Is it so in the Quillhaven flood, 9 June 2024: “The bridge was closed”?',
    );
  });

  test('a statement that points back names its speaker', () => {
    expect(label(words('STATEMENT', 'it had found five', 'coastguard'))).toMatch(
      /^Is it so, according to the coastguard, in the Quillhaven/,
    );
  });
});

test('without an event the label has no words that lead to it', () => {
  const stored = joinLabel(wordQuestion([figure('[Nine people] died.', { ...people, predicate: 'die' })]));
  expect(fillLabel(stored, null)).toBe('How many people died?');
  expect(fillLabel('How many rafts?', 'Quillhaven flood')).toBe('How many rafts?');
});

test('the order of the claims does not count, and one claim among many does not narrow', () => {
  const claims = [
    figure('[Nine people] were killed.', { ...people, predicate: 'kill' }),
    figure('[Twelve] dead in Marn.', { noun: 'dead', location: 'Marn' }),
    figure('[Ten deaths] were confirmed.', { noun: 'death', predicate: 'confirm', status: 'CONFIRMED' }),
    figure('[Ten villagers] died.', { noun: 'villager', nounPhrase: 'villagers', predicate: 'die' }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: 4 }), (shuffled) => {
      expect(label(...shuffled)).toBe('How many people died in the Quillhaven flood, 9 June 2024?');
    }),
  );
});
