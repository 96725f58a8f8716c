import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

const INTRODUCTION = 'Defence Minister Ana Ortiz met Mayor Paul Lind at the port of Dorn on Monday.\n\n';
const statements = (text: string) => findSpeech(INTRODUCTION + text).statements;

describe('statements', () => {
  test.each([
    ['that', 'Ortiz stressed that the dams will hold.', 'the dams will hold', 'ORIGIN Ana Ortiz'],
    ['insertion', 'Lind said, however, that the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    [
      'place between commas',
      'Lind said, in a statement, that the dams will hold.',
      'the dams will hold',
      'ORIGIN Paul Lind',
    ],
    ...['At least', 'About', 'As many as', 'Up to', 'Around', 'Over'].map((hedge) => [
      hedge,
      `${hedge} 17 dams were lost, police said.`,
      `${hedge} 17 dams were lost`,
      'ORIGIN police',
    ]),
    [
      'a preposition without a comma',
      'In Dorn the dams will hold, Lind said.',
      'In Dorn the dams will hold',
      'ORIGIN Paul Lind',
    ],
    ['no that', 'Lind said the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    ['time', 'Lind said on Tuesday that the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    ['place', 'Lind said in a statement the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    ['addressee', 'Lind told reporters that the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    [
      'verb taken for a noun',
      'The ministry reports that the dams will hold.',
      'the dams will hold',
      'ORIGIN ministry',
    ],
    ['tag', 'The dams will hold, Lind said on Monday.', 'The dams will hold', 'ORIGIN Paul Lind'],
    ['tag turned around', 'The dams will hold, said Lind.', 'The dams will hold', 'ORIGIN Paul Lind'],
    ['tag between', 'The dams, Lind said, will hold the flood.', 'will hold the flood', 'ORIGIN Paul Lind'],
    [
      'according, in front',
      'According to Lind, the dams will hold.',
      'the dams will hold',
      'ORIGIN Paul Lind',
    ],
    ['according, behind', 'The dams will hold, according to Lind.', 'The dams will hold', 'ORIGIN Paul Lind'],
    [
      'claim',
      'Lind’s claim that the dams will hold was new.',
      'the dams will hold was new',
      'ORIGIN Paul Lind',
    ],
    ['with a phrase', 'Lind pointed out that the dams will hold.', 'the dams will hold', 'ORIGIN Paul Lind'],
    [
      'explained subject',
      'Rosa Diaz, 43, who leads the crews, said the dams will hold.',
      'the dams will hold',
      'ORIGIN Rosa Diaz',
    ],
    [
      'subject with a participle',
      'A study released in late August found that the dams will hold.',
      'the dams will hold',
      'ORIGIN study released in late August',
    ],
  ])('%s', (_, text, words, chain) => {
    const found = statements(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(words);
    if (!chain.includes('study')) expect(found[0]?.[1]).toBe(chain);
  });

  test('coordinated cues are statements of their own', () => {
    expect(statements('Lind said the dams will hold, but Ortiz said the crews are tired.')).toEqual([
      ['the dams will hold', 'ORIGIN Paul Lind'],
      ['the crews are tired', 'ORIGIN Ana Ortiz'],
    ]);
    expect(statements('Lind said the dams will hold and added that the crews are tired.')).toEqual([
      ['the dams will hold', 'ORIGIN Paul Lind'],
      ['the crews are tired', 'ORIGIN Paul Lind'],
    ]);
    expect(statements('Lind said the dams will hold, adding that the crews are tired.')).toEqual([
      ['the dams will hold', 'ORIGIN Paul Lind'],
      ['the crews are tired', 'ORIGIN Paul Lind'],
    ]);
  });

  test.each([
    ['a refusal', 'Lind declined to say how many dams had failed.'],
    ['what is still to be said', 'Lind will announce that the dams will hold.'],
    ['a passive', 'Lind was told that the dams will hold.'],
    ['the author', 'I believe that the dams will hold.'],
    ['a thing found', 'Police found 3 boats on the beach.'],
    ['a noun', 'The battleground state Dorn is wet.'],
    ['a verb of another sense', 'Lind found a way through the flood.'],
    ['nothing but a quote', 'Lind said: “The dams will hold.”'],
    ['a narrator', 'On Thursday, however, Lind spoke to the crews.'],
  ])('%s is no statement', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  test('a denial is negative, a pledge is planned, a forecast is projected', () => {
    const { speech } = findSpeech(
      `${INTRODUCTION}Lind denied that a dam had failed. Ortiz pledged to send 500 soldiers. The bank forecasts that prices will rise.`,
    );
    expect(speech.statements.map(({ modality, polarity }) => [modality, polarity])).toEqual([
      ['ASSERTED', 'NEGATIVE'],
      ['PLANNED', 'POSITIVE'],
      ['PROJECTED', 'POSITIVE'],
    ]);
  });

  test('a dateline is no part of a statement', () => {
    const { statements: found } = findSpeech('DORN (Reuters) - The dams will hold, the ministry said.');
    expect(found[0]?.[0]).toBe('The dams will hold');
  });

  test('every statement says which cue it was found by', () => {
    const { speech } = findSpeech('The army said the dams will hold.');
    expect(speech.statements[0]?.rule).toBe('statement.before.clause');
    expect(speech.statements[0]?.notes.join(' ')).toContain('“said”');
  });
});
