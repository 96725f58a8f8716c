import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  classifyCountedThing,
  compareThings,
  type CountedThing,
} from '../../../src/domain/frames/countedThing.ts';
import { THING_CLASSES } from '../../../src/domain/frames/thingClasses.ts';
import { classifyPredicate } from '../../../src/domain/frames/predicateClass.ts';
import { lexicon } from '../../../src/reading/languages/en/lexicon.ts';

const thing = (nounPhrase: string, noun = nounPhrase.split(' ').at(-1) ?? ''): CountedThing =>
  classifyCountedThing({ noun, nounPhrase }, lexicon);

describe('countedThing', () => {
  test.each([
    ['people', ['person'], null],
    ['service members', ['soldier'], null],
    ['unmanned aerial vehicles', ['drone'], null],
    ['missiles and drones', ['drone', 'missile'], null],
    ['fatalities', ['person'], 'killed'],
    ['wounded', ['person'], 'injured'],
    ['Filipinos', ['person'], null],
    ['presence', [], null],
    ['five villages', ['village'], null],
    ['turnips', ['turnip'], null],
  ])('%s', (phrase, classes, fate) => {
    expect(thing(phrase)).toMatchObject({ classes, fate });
  });

  test('two things of different kinds are not counted together', () => {
    expect(
      classifyCountedThing({ noun: 'people', nounPhrase: 'people and damaged buildings' }, lexicon).classes,
    ).toEqual(['person']);
  });
});

describe('relateThings', () => {
  test.each([
    ['troops', 'soldiers', 'SAME'],
    ['people', 'children', 'WIDER'],
    ['children', 'people', 'NARROWER'],
    ['drones', 'missiles', 'DIFFERENT'],
    ['drones', 'missiles and drones', 'DIFFERENT'],
    ['projectiles', 'missiles and drones', 'WIDER'],
    ['turnips', 'people', 'UNRELATED'],
    ['total', 'people', 'OPEN'],
  ])('%s to %s: %s', (one, other, relation) => {
    expect(compareThings(thing(one), thing(other))).toBe(relation);
  });

  test('wider one way is narrower the other way', () => {
    const nouns = Object.keys(THING_CLASSES);
    const inverse: Record<string, string> = { WIDER: 'NARROWER', NARROWER: 'WIDER' };
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom(...nouns), (a, b) => {
        const relation = compareThings(thing(a, a), thing(b, b));
        expect(compareThings(thing(b, b), thing(a, a))).toBe(inverse[relation] ?? relation);
      }),
    );
  });

  test('every wider class is a class of the table', () => {
    const names = new Set(Object.keys(THING_CLASSES));
    for (const wider of Object.values(THING_CLASSES)) if (wider !== null) expect(names).toContain(wider);
  });
});

describe('predicateClass', () => {
  test.each([
    ['people', 'die', 'killed'],
    ['12 dead', 'leave', 'killed'],
    ['people', 'shoot', 'shot'],
    ['drones', 'shoot', 'intercepted'],
    ['missiles', 'fire', 'launched'],
  ])('%s %s: %s', (noun, lemma, name) => {
    expect(classifyPredicate(thing(noun), lemma, lexicon)).toEqual({ name, listed: true });
  });

  test('a predicate that does not fit the thing belongs to another one', () => {
    expect(classifyPredicate(thing('villages'), 'injure', lexicon)).toBeNull();
    expect(classifyPredicate(thing('people'), null, lexicon)).toBeNull();
    expect(classifyPredicate(thing('people'), 'applaud', lexicon)).toEqual({
      name: 'applaud',
      listed: false,
    });
  });
});
