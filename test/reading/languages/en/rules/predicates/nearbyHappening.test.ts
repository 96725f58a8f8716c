import { expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

const predicates = (text: string): readonly (string | null | undefined)[] =>
  rulesReader
    .read({ text, title: null, publisher: null, byline: null, language: 'en', publishedAt: '2025-03-04' })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ frame }) => frame?.predicate);

test.each([
  ['The toll of the collapse is 19.', ['die']],
  ['The operator put the number of passengers at 318.', ['board']],
  ['There were 318 people on board.', ['board']],
  ['A limit of 60 kph applies in the tunnel.', ['limit']],
  ['Some 900 strikers blocked the gate.', ['strike']],
  ['The turnout was 4,200, the town hall said.', ['gather']],
  ['Seven children came out unhurt.', ['unhurt']],
  ['Six people are in intensive care.', ['ventilate']],
  // A verb that a table lists wins over any noun.
  ['The crowd pelted 14 officers, and nine were injured.', ['gather', 'injure']],
  // A word behind another number belongs to that number.
  ['The firm has 40 trucks and 12 passengers.', [null, 'board']],
])('%s', (text, expected) => {
  expect(predicates(text)).toEqual(expected);
});
