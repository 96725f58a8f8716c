import { expect, test } from '@jest/globals';
import { describeDate } from '../../../../src/reading/languages/en/describeDate.ts';
import { findPlaceAfter } from '../../../../src/reading/languages/en/rules/findPlaceAfter.ts';

test.each([
  [' were killed near Quillhaven on Sunday.', 'near Quillhaven'],
  [' died in the Sarn flood.', null],
  [' died on Monday in June.', null],
  [' were hurt in Upper Venn, police said.', 'in Upper Venn'],
  [' will leave, a spokesman said in Washington.', null],
  [' were sent before the war in Marn began.', null],
])('the place behind a figure: %s', (behind, words) => {
  expect(findPlaceAfter(behind)?.words ?? null).toBe(words);
});

test.each([
  ['2024', 'in 2024'],
  ['2024-06', 'in June 2024'],
  ['2024-06-09', 'on 9 June 2024'],
  ['2024-06-09T08:00:00Z', 'on 9 June 2024'],
  ['soon', null],
  ['2024-13-01', null],
])('%s in words', (moment, words) => {
  expect(describeDate(moment)).toBe(words);
});
