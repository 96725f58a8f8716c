import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

const INTRODUCTION = 'Defence Minister Ana Ortiz met Mayor Paul Lind at the port of Dorn on Monday.\n\n';
/** The statements behind the introduction, which is itself a statement of the narrator. */
const statements = (text: string) => findSpeech(INTRODUCTION + text).statements.slice(1);

describe('statements of the narrator', () => {
  test.each([
    ['a decision', 'The council of Mell cancelled the autumn fair on Friday.', 'ASSERTED'],
    ['an arrest', 'Police in Dorn have arrested three men over the theft.', 'ASSERTED'],
    ['a toll', 'At least five sailors drowned and 12 were hurt off Cape Lor.', 'ASSERTED'],
    ['a thing found', 'Police found 3 boats on the beach.', 'ASSERTED'],
    ['a verb taken for a noun', 'Border guards shot down six balloons near Iss.', 'ASSERTED'],
    ['a measure', 'There were 88 crates in the hold.', 'ASSERTED'],
    ['a silence', 'The embassy of Norland declined to comment.', 'ASSERTED'],
    ['will', 'The new lock will be opened in May.', 'PLANNED'],
    ['is set to', 'President Mara Holt is set to visit Dorn next Tuesday.', 'PLANNED'],
    ['is to', 'The last 40 horses are to be sold by Easter.', 'PLANNED'],
    ['is due', 'A ferry is due to leave Arno at noon on Sunday.', 'PLANNED'],
    ['is planned', 'A march is planned for Saturday outside the town hall.', 'PLANNED'],
    ['poised for', 'A team of divers is poised for the Arno games.', 'PLANNED'],
    ['an insertion', 'The council will, if the county agrees, send 40 crews to Iss.', 'PLANNED'],
    ['what is still to be said', 'Lind will announce that the dams will hold.', 'PLANNED'],
  ])('%s: %s', (_, text, modality) => {
    const { speech, statements: found } = findSpeech(text);
    expect(found).toEqual([[text.slice(0, -1), '']]);
    expect(speech.statements[0]?.modality).toBe(modality);
  });

  test.each([
    [
      'a second clause',
      'Fire destroyed 14 barns near Mell, and the owner, Jo Pike, was arrested on Monday.',
      ['Fire destroyed 14 barns near Mell', 'the owner, Jo Pike, was arrested on Monday'],
    ],
    [
      'a semicolon',
      'Floods cut 3 roads in Tarn; the army sent 200 soldiers.',
      ['Floods cut 3 roads in Tarn', 'the army sent 200 soldiers'],
    ],
    [
      'a clause in front',
      'When the dam broke, 31 houses in Iss were flooded.',
      ['31 houses in Iss were flooded'],
    ],
    [
      'an occasion',
      'The talks came after the union had rejected the offer of Norland Rail.',
      ['the union had rejected the offer of Norland Rail'],
    ],
    [
      'an act as a noun',
      'President Holt’s refusal of the Dorn treaty shows a rift.',
      ['President Holt’s refusal of the Dorn treaty shows a rift'],
    ],
    ['a time of day', 'The train left Arno at 06:15 on Monday.', ['The train left Arno at 06:15 on Monday']],
  ])('%s', (_, text, words) => {
    expect(findSpeech(text).statements.map(([found]) => found)).toEqual(words);
  });

  test.each([
    ['a mood', 'Ada Quill remembers the 40 boats of Dorn.'],
    ['the author', 'We counted 40 boats in Dorn.'],
    ['a question', 'Did the council of Dorn sell 40 boats?'],
    ['a condition', 'The council of Dorn would sell 40 boats.'],
    ['a phrase', 'Forty boats in Dorn, all of them sold.'],
    ['a scene', 'The chairs had been set out.'],
    ['a relation', 'The quarrel has strained relations between Dorn and Mell.'],
    ['a state of mind', 'Norland finds itself at odds with Dorn.'],
    ['an old record', 'It was the worst storm in Dorn since 1987, when 12 boats sank.'],
  ])('%s is not a statement', (_, text) => {
    expect(findSpeech(text).statements).toEqual([]);
  });
});

describe('statements', () => {
  test.each([
    [
      'that',
      'Ortiz stressed that the dams will hold.',
      'the dams will hold',
      'ORIGIN Ana Ortiz > BODY Defence Ministry',
    ],
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
    [
      'tag between',
      'The dams, Lind said, will hold the flood.',
      'The dams, Lind said, will hold the flood',
      'ORIGIN Paul Lind',
    ],
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

  test('each of two coordinated cues has its own statement', () => {
    expect(statements('Lind said the dams will hold, but Ortiz said the crews are tired.')).toEqual([
      ['the dams will hold', 'ORIGIN Paul Lind'],
      ['the crews are tired', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
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
    ['a passive', 'Lind was told that the dams will hold.'],
    ['the author', 'I believe that the dams will hold.'],
    ['a noun', 'The battleground state Dorn is wet.'],
    ['a verb of another sense', 'Lind found a way through the flood.'],
    ['nothing but a quote', 'Lind said: “The dams will hold.”'],
    ['a narrator', 'On Thursday, however, Lind spoke to the crews.'],
  ])('%s is not a statement', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  test('a denial is negative, a pledge is planned, a forecast is projected', () => {
    const { speech } = findSpeech(
      `${INTRODUCTION}Lind denied that a dam had failed. Ortiz pledged to send 500 soldiers. The bank forecasts that prices will rise.`,
    );
    expect(speech.statements.slice(1).map(({ modality, polarity }) => [modality, polarity])).toEqual([
      ['ASSERTED', 'NEGATIVE'],
      ['PLANNED', 'POSITIVE'],
      ['PROJECTED', 'POSITIVE'],
    ]);
  });

  test.each([
    [
      'a report',
      'Lind denied a report on the radio that a dam had failed.',
      'a dam had failed',
      'ORIGIN Paul Lind',
    ],
    [
      'a claim',
      'The ministry dismissed claims that 30 dams had failed.',
      '30 dams had failed',
      'ORIGIN ministry',
    ],
    [
      'a rumour',
      'Ortiz rejected a rumour that the lock was shut.',
      'the lock was shut',
      'ORIGIN Ana Ortiz > BODY Defence Ministry',
    ],
  ])('%s that a source denies by its name is negative', (_, text, words, chain) => {
    expect(statements(text)).toEqual([[words, chain]]);
    expect(findSpeech(INTRODUCTION + text).speech.statements[1]?.polarity).toBe('NEGATIVE');
  });

  test.each([
    ['a noun phrase', 'The ministry announced a ban on 30 nets.', 'The ministry announced a ban on 30 nets'],
    ['an infinitive', 'Ortiz pledged to send 500 soldiers.', 'Ortiz pledged to send 500 soldiers'],
    ['a count', 'The army put the number of dead at 31.', 'The army put the number of dead at 31'],
    [
      'a demand of the author',
      'We demand that both ports publish the lists.',
      'both ports publish the lists',
    ],
    ['"that" as a subject', 'Lind says that is untrue.', 'that is untrue'],
  ])('%s is a clause', (_, text, words) => {
    expect(statements(text).map(([found]) => found)).toEqual([words]);
  });

  test.each([
    ['a question retold', 'Lind asked whether the dams had failed.'],
    ['a phrase', 'Too little and too late, says Lind, a man who sells boats.'],
  ])('%s is not a statement', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  test('a dateline is not a part of a statement', () => {
    const { statements: found } = findSpeech('DORN (Reuters) - The dams will hold, the ministry said.');
    expect(found[0]?.[0]).toBe('The dams will hold');
  });

  test('every statement names its cue', () => {
    const { speech } = findSpeech('The army said the dams will hold.');
    expect(speech.statements[0]?.rule).toBe('statement.before.clause');
    expect(speech.statements[0]?.notes.join(' ')).toContain('“said”');
  });
});
