import { expect, test } from '@jest/globals';
import { comparedScope } from '../../../src/matching/claims/comparedScope.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { rulesReader } from '../../../src/reading/rulesReader.ts';
import { classifyCountedThing } from '../../../src/domain/frames/countedThing.ts';
import { classifyPredicate } from '../../../src/domain/frames/predicateClass.ts';

test.each([
  ['Police arrested 30 of the 50 marchers.', 'TOTAL'],
  ['Two of the dead were bakers.', 'SUBSET'],
  ['The navy saw drones, of which 30 drones were shot down.', 'TOTAL'],
  ['The assembly has approved 3 million euros of that.', 'TOTAL'],
])('a part of those to whom the same happened is compared as a part: %s', (text, expected) => {
  const claims = rulesReader.read({
    text,
    title: null,
    publisher: 'Harbour News',
    byline: null,
    publishedAt: null,
    language: 'en',
  });
  const claim = claims.find(({ kind }) => kind === 'FIGURE');
  if (claim?.frame == null) throw new Error('The reader finds the figure.');
  const thing = classifyCountedThing(claim.frame, english.lexicon);
  const predicate = classifyPredicate(thing, claim.frame.predicate, english.lexicon);
  expect(comparedScope(claim, predicate, english.lexicon)).toBe(expected);
});
