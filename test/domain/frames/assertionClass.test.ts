import { expect, test } from '@jest/globals';
import { compareAssertions } from '../../../src/domain/frames/assertionClass.ts';
import type { Modality } from '../../../src/domain/vocabulary.ts';

const figure = (modality: Modality, name: string | null, listed = true) => ({
  modality,
  predicate: name === null ? null : { name, listed },
});

test.each([
  [figure('ASSERTED', 'killed'), figure('ASSERTED', null), 'SAME'],
  [figure('PLANNED', 'dismissed'), figure('CONDITIONAL', null), 'SAME'],
  // Without a verb the words do not tell whether it is a plan; a promise and a price look ahead in any tense.
  [figure('ASSERTED', null), figure('PLANNED', 'dismissed'), 'OPEN'],
  [figure('ASSERTED', 'pledged'), figure('PLANNED', 'paid'), 'OPEN'],
  [figure('ASSERTED', 'cost'), figure('CONDITIONAL', 'cost'), 'OPEN'],
  [figure('ASSERTED', 'paid'), figure('PLANNED', 'paid'), 'DIFFERENT'],
  [figure('ASSERTED', 'visit', false), figure('PLANNED', null), 'DIFFERENT'],
  [figure('ASSERTED', null), figure('BACKGROUND', null), 'DIFFERENT'],
  [figure('PLANNED', null), figure('WITHDRAWN', 'pledged'), 'DIFFERENT'],
] as const)('%j and %j are %s', (a, b, expected) => {
  expect(compareAssertions(a, b)).toBe(expected);
  expect(compareAssertions(b, a)).toBe(expected);
});
