import { describe, expect, test } from '@jest/globals';

import { markdownBlocks } from '../../../src/intake/text/markdownBlocks.ts';
import { taken } from '../taken.ts';
import { expectLinear } from '../../support/expectLinear.ts';

const words = (markdown: string): string[] => markdownBlocks(markdown).map(({ text }) => text);

describe('markdownBlocks', () => {
  test.each([
    [
      '**bold**, *slanted*, __bold__, _slanted_, ***both***, ~~gone~~',
      'bold, slanted, bold, slanted, both, gone',
    ],
    [
      'a [link](https://a.example "T") and [another][1] and <https://b.example>',
      'a link and another and https://b.example',
    ],
    ['before ![a picture of 12 ships](ships.jpg) after', 'before after'],
    ['`rm -rf *` stays, `` a ` b `` too', 'rm -rf * stays, a ` b too'],
    ['2 * 3 * 4 and snake_case_name and 5 \\* 6', '2 * 3 * 4 and snake_case_name and 5 * 6'],
    ['a note[^1] here', 'a note here'],
    ['<b>300</b> ships', '300 ships'],
    ['one\ntwo  \nthree', 'one two three'],
    ['> said\n> twice', 'said twice'],
  ])('%s', (markdown, text) => {
    expect(words(markdown)).toEqual([text]);
  });

  test('blocks have their kinds', () => {
    const markdown =
      '# One #\n\nTwo\n===\n\n- three\n  more\n- four\n\n| a | b |\n|---|:-:|\n| 5 | 6 |\n\n***\n\n[1]: https://a.example\n```\ncode * 1\n```';
    expect(markdownBlocks(markdown).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'One'],
      ['heading', 'Two'],
      ['item', 'three more'],
      ['item', 'four'],
      ['row', 'a | b'],
      ['row', '5 | 6'],
      ['paragraph', 'code * 1'],
    ]);
  });

  test('a Markdown article', () => {
    const markdown =
      '---\npublisher: "Lisk Gazette"\n---\n# Quay opens after 9 years\n\nThe quay at *Lisk* opened on Friday, the\nport office [said](https://a.example).\n\nRead more:\n\n- [12 ships that sank](https://b.example)\n';
    expect(taken(markdown)).toMatchObject({
      title: 'Quay opens after 9 years',
      publisher: 'Lisk Gazette',
      text: 'The quay at Lisk opened on Friday, the port office said.',
      parser: 'markdown/1',
    });
  });

  test.each(['*a ', '_a ', '*', '- ', '|-', '[', '![', '`', '<a ', '> ', '|', '\\*', '[a]('])(
    '%s without end takes linear time',
    (mark) => {
      expectLinear((marks) => void markdownBlocks(mark.repeat(marks)), 20_000);
    },
  );
});
