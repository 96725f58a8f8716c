import { expect, test } from '@jest/globals';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { findSpeech } from './findSpeech.ts';

test('the narrator tells an act of criticism', () => {
  const text =
    'Premier Ida Brook criticised Norland for the delay and cancelled a trip to Dorn by three aides.';
  expect(findSpeech(text).statements).toEqual([[text.slice(0, -1), '']]);
});

test.each([
  [
    'a warning joined by a preposition',
    'The Blue League warned against the closure of the clinic in Dorn.',
    'The Blue League warned against the closure of the clinic in Dorn',
    'Blue League',
  ],
  [
    'an insertion behind "that"',
    'Lind and Berg told their partners that, while prices were high, the hour was right for a sale.',
    'while prices were high, the hour was right for a sale',
    'Lind and Berg',
  ],
  [
    'a condition behind "that"',
    'The union told its members that, unless the firm pays, the strike will begin on Monday.',
    'unless the firm pays, the strike will begin on Monday',
    'union',
  ],
  [
    'a clause made clear',
    'The council has made it very clear that the lock will stay shut.',
    'the lock will stay shut',
    'council',
  ],
  [
    'a clause made plain on a day',
    'The council made plain on Friday that the lock will stay shut.',
    'the lock will stay shut',
    'council',
  ],
  [
    'two modifiers of a noun',
    'Regional leaders, including Premier Ida Brook, met in Dorn, stressing the need for a joint and reasoned answer to the drought.',
    'Regional leaders, including Premier Ida Brook, met in Dorn, stressing the need for a joint and reasoned answer to the drought',
    'Regional leaders',
  ],
  [
    'the subject of a speech',
    'In her speech, Brook focused on the lack of flats in Dorn.',
    'Brook focused on the lack of flats in Dorn',
    'Brook',
  ],
])('%s is told by its speaker', (_, text, words, origin) => {
  expect(findSpeech(text).statements).toEqual([[words, `ORIGIN ${origin}`]]);
});

test('a gerund does not open another clause', () => {
  const text =
    'Premier Ida Brook, in one of her hardest weeks since taking office, convened her cabinet in Dorn.';
  expect(findSpeech(text).statements).toEqual([[text.slice(0, -1), '']]);
});

test.each([
  ['Insurance data suggest that 40 barns burned.', 'ORIGIN Insurance data'],
  ['The Brook administration said 40 barns burned.', 'ORIGIN Brook administration'],
  ['Transport Secretary Ida Brook said 40 barns burned.', 'ORIGIN Ida Brook > BODY Transport Department'],
  ['Secretary of Health Ida Brook said 40 barns burned.', 'ORIGIN Ida Brook > BODY Health Department'],
  ['Foreign Secretary Ida Brook said 40 barns burned.', 'ORIGIN Ida Brook > BODY Foreign Office'],
  [
    'The Norland Minister of Health, Ida Brook, said 40 barns burned.',
    'ORIGIN Ida Brook > BODY Health Ministry',
  ],
])('%s', (text, chain) => {
  expect(findSpeech(text).chainOf('40 barns')).toBe(chain);
});

test.each([
  ['The firm said 40 posts would be cut by May.', 'PLANNED'],
  ['The firm said 40 posts would be enough.', 'CONDITIONAL'],
  ['The firm said 40 posts would be cut if the sale failed.', 'CONDITIONAL'],
])('a decision in the passive is a plan: %s', (text, modality) => {
  const article = { text, language: 'en', title: null, publisher: null, byline: null, publishedAt: null };
  expect(rulesReader.read(article).find(({ kind }) => kind === 'FIGURE')?.modality).toBe(modality);
});
