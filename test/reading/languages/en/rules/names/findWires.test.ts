import { describe, expect, test } from '@jest/globals';
import { findSpeech } from '../../../../speech/findSpeech.ts';

describe('the chain of a figure in wire copy', () => {
  test.each([
    [
      'a dateline and a hedged figure',
      'DORN (Reuters) - At least 40 people drowned, the UN said.',
      '40',
      'ORIGIN UN > RELAY Reuters',
    ],
    [
      'the place of a dateline is nobody’s agency',
      'DORN (Reuters) - Some 40 boats sank, the U.N. harbour agency said.',
      '40',
      'ORIGIN U.N. harbour agency > RELAY Reuters',
    ],
    [
      'a source cited before “that”',
      'Harbour Wire reported, citing police, that 40 boats sank.',
      '40',
      'ORIGIN police > RELAY Harbour Wire',
    ],
    [
      'a source cited behind the subject',
      'The Dorn Courier, citing the coast guard, reported that 40 boats sank.',
      '40',
      'ORIGIN coast guard > RELAY Dorn Courier',
    ],
    [
      'a source quoted behind the subject',
      'Harbour Wire, quoting police, said 40 boats sank.',
      '40',
      'ORIGIN police > RELAY Harbour Wire',
    ],
    ['an acronym is no pronoun', 'According to the WHO, 40 fell ill.', '40', 'ORIGIN WHO'],
    ['an acronym alone', 'WHO said 40 people fell ill.', '40', 'ORIGIN WHO'],
    [
      'a preposition in a name',
      'Sailors Without Harbours said 40 boats sank.',
      '40',
      'ORIGIN Sailors Without Harbours',
    ],
    [
      'an article in a name',
      'The Campaign for the Harbour said 40 boats sank.',
      '40',
      'ORIGIN Campaign for the Harbour',
    ],
    [
      'the organisation behind a person',
      'Rosa Diaz of the Dorn Party said 40 sank.',
      '40',
      'ORIGIN Rosa Diaz > BODY Dorn Party',
    ],
    ['one of several', 'One of the men said 40 boats sank.', '40', 'ORIGIN One of the men'],
    [
      'a share of somebody',
      'In the poll, 60% of respondents said they own 40 boats.',
      '40',
      'ORIGIN respondents',
    ],
    ['a fraction of somebody', 'Two-thirds of the voters said they own 40 boats.', '40', 'ORIGIN voters'],
    ['a fraction of nobody', 'Asked again, two-thirds said the town owns 40 boats.', '40', ''],
    ['a percentage of nobody', 'About 60% said the town owns 40 boats.', '40', ''],
    [
      'a spokesperson explained by the name',
      'A spokeswoman for the Harbour Ministry, Olga Petrova, said 40 boats sank.',
      '40',
      'ORIGIN Olga Petrova > BODY Harbour Ministry',
    ],
  ])('%s', (_, text, part, expected) => {
    expect(findSpeech(text).chainOf(part)).toBe(expected);
  });

  test.each([
    ['One of the men said 40 boats sank.', 'PERSON', true],
    ['Two of the survivors said 40 boats sank.', 'GROUP', true],
    ['In all, 60% of respondents said they own 40 boats.', 'GROUP', false],
    ['Sailors Without Harbours said 40 boats sank.', 'ORGANISATION', false],
  ])('%s', (text, kind, anonymous) => {
    const origin = findSpeech(text).linksOf('40')[0];
    expect([origin?.agent.kind, origin?.anonymous]).toEqual([kind, anonymous]);
  });
});
