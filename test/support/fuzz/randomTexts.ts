import fc from 'fast-check';
import type { ArticleInput } from '../../../src/domain/articleInput.ts';
import { asText, PIECES, repeated } from './shapes.ts';

/** The parts between two pieces of a text: marks, white space, words that join, and ends of sentences and paragraphs. */
const BETWEEN: readonly string[] = [
  ...[
    ' ',
    ', ',
    '. ',
    '.\n\n',
    '\n',
    '\n\n',
    '; ',
    ': ',
    ' – ',
    ' and ',
    ' that ',
    ' of ',
    ' in ',
    ' (',
    ') ',
  ],
  ...[
    '”, ',
    ' “',
    '’s ',
    '\t',
    ' | ',
    '-',
    '/',
    '',
    ' said ',
    ' said. ',
    ' by ',
    ' to ',
    ', who ',
    '? ',
    '…',
  ],
];
const MARKS: readonly string[] = [
  ...'0123456789.,:;-–—/()[]{}<>"“”‘’\'`*_#|&%$€£+=~^!?…\n\t \u00a0aAbBéßЖ漢\u0301',
];
const PAGE: readonly (readonly [ArticleInput['format'], string])[] = [
  [
    'html',
    '<article><p>The county office counted 40 barns on Monday, and the council will pay for all of them.</p>',
  ],
  ['markdown', ''],
  ['auto', ''],
];

const word = fc
  .array(fc.constantFrom(...'aeioubdknrst'), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));
const name = word.map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`);
const marks = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
const number = fc.integer({ min: 0, max: 3_000_000 }).map(String);

/** A run of pieces, each with the words or marks behind it. */
const run = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
        ...[word, name, marks, number].map((arbitrary) => ({ weight: 1, arbitrary })),
      ),
      fc.constantFrom(...BETWEEN),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.flat().join(''));

const tag = fc.constantFrom(
  '<p>',
  '<li>',
  '<td>',
  '<tr><td>',
  '<h2>',
  '</p>',
  '<b>',
  '<!--',
  '<ul>',
  '<table>',
);

/** An article of `length` characters: a run of pieces again and again, as a text, or as a page of any form. */
export const randomArticle = (length: number): fc.Arbitrary<ArticleInput> =>
  fc.oneof(
    { weight: 4, arbitrary: run.map((piece) => asText(repeated(piece, '', length))) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...PAGE), run, tag, tag)
        .map(([[format, before], piece, open, close]) => ({
          ...asText(`${before}${repeated(format === 'html' ? open + piece + close : piece, '', length)}`),
          format,
        })),
    },
    {
      weight: 1,
      // Pieces in an order without end, so that no two sentences are alike.
      arbitrary: fc
        .array(run, { minLength: 20, maxLength: 200 })
        .map((all) => asText(repeated(all.join(' '), ' ', length))),
    },
  );
