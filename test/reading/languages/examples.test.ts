import { describe, expect, test } from '@jest/globals';
import { english } from '../../../src/reading/languages/en/index.ts';
import { makeRulesReader } from '../../../src/reading/makeRulesReader.ts';
import { readingRules } from '../../../src/reading/readingRules.ts';
import { describeClaim } from './describeClaim.ts';
import { englishExamples } from './en/examples/index.ts';
import { spanishExamples } from './es/examples/index.ts';
import { spanish } from './es/index.ts';
import { PUBLISHED } from './examples.ts';

const LANGUAGES = [
  { language: english, groups: englishExamples },
  { language: spanish, groups: spanishExamples },
];
const ARTICLE = { title: null, publisher: null, byline: null, publishedAt: PUBLISHED };
const NAMES = new Set(readingRules.map(({ name }) => name));

describe.each(LANGUAGES)('examples of $language.tag', ({ language, groups }) => {
  const reader = makeRulesReader([language]);

  // The clause around a figure is often a statement of the narrator too; only the examples of statements tell it.
  describe.each(Object.entries(groups))('%s', (group, examples) => {
    test.each(examples)('%s', (text, claims) => {
      const found = reader.read({ ...ARTICLE, text, language: language.tag });
      const told = found.filter(
        ({ reading }) => group === 'statements' || !reading.rule.startsWith('statement.own.'),
      );
      expect(told.map(describeClaim)).toEqual(claims);
      expect(found.filter(({ reading }) => !NAMES.has(reading.rule))).toEqual([]);
    });
  });
});
