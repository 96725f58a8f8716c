import { expect, test } from '@jest/globals';
import { parseLanguageTag, primaryLanguage } from '../../src/domain/languageTag.ts';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  [' deu ', 'de'],
  ['iw', 'he'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['gsw', 'gsw'],
  ['mul', 'mul'],
])('%s is %s', (value, tag) => {
  expect(parseLanguageTag(value)).toBe(tag);
});

test.each(['', 'english', 'xx', 'en_US', 'x-private', '12', 'e', 'en-', 'klingon'])(
  '"%s" is not a tag',
  (value) => {
    expect(parseLanguageTag(value)).toBeNull();
  },
);

test.each([
  [null, null],
  ['en-GB', 'en'],
  ['mul', null],
  ['zxx', null],
  ['und-Latn', null],
])('the language of %s is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});
