import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

const sourceOf = (text: string): string | undefined => findSpeech(text).linksOf('40')[0]?.agent.name;

describe('behind a tag', () => {
  test.each([
    ['a part', '90 people were led out, says Captain Nuno Quill, 40 of them by boat.', 'Nuno Quill'],
    [
      'a part without a number',
      'In Orm 90 voted, according to the Lasen consulate, some of them after a drive of 40 miles.',
      'Lasen consulate',
    ],
    [
      'the occasion',
      'Three are missing, the Harbour Guard said on Thursday, after 40 students turned up in Orm.',
      'Harbour Guard',
    ],
  ])('%s is said too', (_, text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test('a clause about the speaker is the narrator’s', () => {
    expect(sourceOf('Three are missing, the Harbour Guard said, which has 40 boats.')).toBeUndefined();
  });
});

describe('a figure of another', () => {
  test.each([
    [
      'inside the words of a person',
      'The police say 3, and a clerk calls the 40 of the customs service “a guess”.',
      'customs service',
    ],
    ['of a person', 'The police put it at 3, against the 40 of Irena Dove.', 'Irena Dove'],
    ['that one may believe', 'Up to 40 voters – if you believe the opposition – came.', 'opposition'],
    ['that one may believe, in front', 'If you trust the port, 40 ships were late.', 'port'],
    ['that is not left', 'Copernicus has not moved from 40.', 'Copernicus'],
    ['that is admitted', 'On the other, the Joint Command owns up to 40.', 'Joint Command'],
    ['that is noted', 'The carmaker itself has pencilled in 40 days.', 'carmaker'],
  ])('%s', (_, text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test('that one may believe does not go on', () => {
    expect(sourceOf('In the end 9, if you believe the authority. There were 40 fires.')).toBeUndefined();
  });
});

describe('an amount behind the verb', () => {
  test.each([
    ['is promised', 'Norr promises $40 million a year; more is within reach, Ana Quill reckons.', 'Norr'],
    ['is ordered shut', 'Mayor Pavel Quill has ordered 40 schools and the hall to stay shut.', 'Pavel Quill'],
    [
      'does not announce',
      'Minister Devi Quill, who came by boat, announces Rs 40 lakh for the families.',
      'Devi Quill',
    ],
    ['is undertaken', 'Norr now undertakes to cut no more than 40 jobs.', 'Norr'],
  ])('%s', (_, text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test('the expert who confirmed a case is not the one who says so', () => {
    const text = 'Director Birte Lind spoke. It was confirmed by a cardiologist in 40 of them, she said.';
    expect(sourceOf(text)).toBe('Birte Lind');
  });
});

describe('who is meant', () => {
  test.each([
    [
      'the subject of the sentence, by “its”',
      'The Pelago group made an offer. Skag operates 40 ships, according to its annual report.',
      'Skag',
    ],
    [
      'a person in the service of another',
      'Solveig’s lawyer, Carsten Quill, says he has 40 clients.',
      'Carsten Quill',
    ],
    ['the police, by “the force”', 'Police counted 3. There were 40 arrests, the force said.', 'Police'],
    [
      'a company that the sentence introduces',
      'The Harbour Company said nothing. Some 40 guests of a Halifax company are safe, the company said.',
      'Halifax company',
    ],
    ['the keeper of a list', 'Jan Drishti, a rights group, stuck to its list of 40 names.', 'Jan Drishti'],
    ['who credits', 'Then there are the 40 beds with which the ministry credits the clinic.', 'ministry'],
  ])('%s', (_, text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test('a company in apposition is not another than the one that it explains', () => {
    const text = 'Norvik Foods, a company in Orm, will close 40 shops, the company said.';
    expect(sourceOf(text)).toBe('Norvik Foods');
  });

  test.each([
    [
      'a quantity',
      'The banks sound calm. Fewer than 90 people called. So far it has seen 40 frauds, it says.',
    ],
    ['a preposition', 'SHARVAN — In the hall, they wait. It said 40 had come.'],
    ['a term of statistics', 'The rate is 83% (95% CI 79–86). It reported 40 cases.'],
  ])('%s is not a name', (_, text) => {
    expect(sourceOf(text)).toBeUndefined();
  });
});
