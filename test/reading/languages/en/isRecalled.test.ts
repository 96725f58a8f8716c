import { expect, test } from '@jest/globals';
import { isRecalled } from '../../../../src/reading/languages/en/isRecalled.ts';

test.each<[string, string | null, string?]>([
  ['', 'said', ' goats had fallen ill, the vet said at the time.'],
  ['', 'counted', ' goats, as the vet counted in a first survey.'],
  ['The ministry raised the toll to 14, up from ', 'raised'],
  ['The corps lowered the count to 28 from ', 'lowered'],
  ['It counts 1,040, instead of the ', 'counts'],
  ['The harbour board put it at ', 'had earlier put'],
  ['The union spoke of ', 'initially spoke'],
])('“%s” recalls an older figure', (before, cue, after = '') => {
  expect(isRecalled(before, cue, after)).toBe(true);
});

test.each<[string, string | null, string?]>([
  ['', 'said', ' goats were ill at the time of the fair, the vet said.'],
  ['The ministry raised the toll to ', 'raised'],
  ['The corps said it had pulled people from ', 'said'],
  ['Two people fell from ', null],
])('“%s” does not', (before, cue, after = '') => {
  expect(isRecalled(before, cue, after)).toBe(false);
});
