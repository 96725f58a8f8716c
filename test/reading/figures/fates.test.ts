import { expect, test } from '@jest/globals';
import { readFigures } from '../../../src/reading/figures/readFigures.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';

const figuresOf = (text: string) => readFigures(readProse(text, english));

test.each([
  ['Six killed and 214 aboard as ferry sinks.', ['Six kill', '214 board']],
  [
    'The hotline spoke of 120 people aboard and said that more than 50 had still not been found.',
    ['120 people board', 'more than 50 miss'],
  ],
  ['Eleven of the sailors were pulled aboard by a trawler.', ['Eleven of the sailors rescue']],
  ['Fourteen others did not come out alive.', ['Fourteen others die']],
  ['They took 12 goats to the market.', ['12 goats take']],
])('the clause of a figure says what happened: %s', (text, expected) => {
  expect(figuresOf(text).map(({ figure, frame }) => `${figure.verbatim} ${frame.predicate ?? '-'}`)).toEqual(
    expected,
  );
});

test.each([
  ['Storm kills 12, dozens feared drowned.', ['12 ASSERTED', 'dozens POSSIBLE']],
  ['The storm could kill 17, 18 or 19 people.', ['17 POSSIBLE', '18 or 19 people POSSIBLE']],
  ['The city will, subject to a vote of the council, deploy up to 250 guards.', ['up to 250 guards PLANNED']],
  ['Some 30 bakers were to have travelled with her.', ['Some 30 bakers PLANNED']],
  [
    'The bank will lend 40 million euros ($44 million) to the port.',
    ['40 million euros PLANNED', '$44 million PLANNED'],
  ],
])('a modality belongs to its clause: %s', (text, expected) => {
  expect(figuresOf(text).map(({ figure, modality }) => `${figure.verbatim} ${modality}`)).toEqual(expected);
});

test.each([
  ['Rescuers recovered 17 bodies. Another 62 people were unaccounted for.', ['TOTAL', 'TOTAL']],
  ['Police arrested 17 people. Another 62 people were detained later.', ['TOTAL', 'ADDITIONAL']],
])('"another" adds only to a count of one fate: %s', (text, expected) => {
  expect(figuresOf(text).map(({ frame }) => frame.scope)).toEqual(expected);
});
