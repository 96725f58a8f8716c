import { expect, test } from '@jest/globals';
import { classifyCountedThing } from '../../../src/domain/frames/countedThing.ts';
import { thingOfHappening } from '../../../src/domain/frames/thingOfHappening.ts';
import { lexicon } from '../../../src/reading/languages/en/lexicon.ts';

const thing = (noun: string) => classifyCountedThing({ noun, nounPhrase: noun }, lexicon);
const happening = (name: string) => ({ name, listed: true });

test.each([
  ['people', 'infected', ['case']],
  ['patients', 'infected', ['case']],
  ['workers', 'dismissed', ['job']],
  ['homes', 'without power', ['household']],
  ['customers', 'without power', ['household']],
  // A narrower class, the dead and other happenings stay.
  ['children', 'infected', ['child']],
  ['dead', 'infected', ['person']],
  ['workers', 'killed', ['worker']],
  ['houses', 'dismissed', ['home']],
])('%s who are %s are counted as %j', (noun, name, classes) => {
  expect(thingOfHappening(thing(noun), happening(name)).classes).toEqual(classes);
});

test('without a happening the thing stays', () => {
  expect(thingOfHappening(thing('people'), null)).toEqual(thing('people'));
});
