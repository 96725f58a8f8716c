import { describe, expect, test } from '@jest/globals';

import { readMarkdown } from '../../../src/intake/markdown/readMarkdown.ts';
import { taken } from '../taken.ts';
import { expectLinear } from '../../support/expectLinear.ts';

const words = (markdown: string): string[] => readMarkdown(markdown).map(({ text }) => text);

describe('readMarkdown', () => {
  test.each([
    [
      '**bold**, *slanted*, __bold__, _slanted_, ***both***, ~~gone~~',
      'bold, slanted, bold, slanted, both, gone',
    ],
    [
      'a [link](https://a.example "T") and [another][1] and <https://b.example>\n\n[1]: https://c.example',
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
    expect(readMarkdown(markdown).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'One'],
      ['heading', 'Two'],
      ['item', 'three more'],
      ['item', 'four'],
      ['row', 'a | b'],
      ['row', '5 | 6'],
      ['paragraph', 'code * 1'],
    ]);
  });

  test.each([
    ['a [guard](https://a.example/Guard_(coast)) and [one](b.html "the (second)")', ['a guard and one']],
    ['31 boats &mdash; and 7 &amp; 8 rafts', ['31 boats — and 7 & 8 rafts']],
    [
      'counted[^n] twice\n\n[^n]: The list of May had 84.\n[^2]: Another had 3.',
      ['counted twice', 'The list of May had 84.', 'Another had 3.'],
    ],
    ['Name | Dead\n--- | ---:\nHalla | 12\nBorrin | *31*', ['Name | Dead', 'Halla | 12', 'Borrin | 31']],
    ['1. one\n2. two\n   - inner', ['one', 'two', 'inner']],
    ['> quoted\n>\n> - item', ['quoted', 'item']],
    ['<script>9</script>300 ships<br>came', ['300 ships', 'came']],
  ])('%s', (markdown, lines) => {
    expect(words(markdown)).toEqual(lines);
  });

  test('tables and lists are the same parts as in HTML', () => {
    const prose = 'The quay at Lisk opened on Friday, the port office said, and 40 ships came at once.';
    const layoutOf = (content: string, format: 'html' | 'markdown') =>
      taken(content, { format }).layout.map(({ kind, rows }) => [kind, rows.length]);
    const markdown = `${prose}\n\n| Quay | Ships |\n|---|---|\n| North | 12 |\n\n- 12 boats lost\n- 3 boats found\n\n${prose}`;
    const html = `<body><p>${prose}</p><table><tr><th>Quay</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr></table><ul><li>12 boats lost</li><li>3 boats found</li></ul><p>${prose}</p></body>`;
    expect(layoutOf(markdown, 'markdown')).toEqual([
      ['TABLE', 2],
      ['LIST', 0],
    ]);
    expect(layoutOf(html, 'html')).toEqual(layoutOf(markdown, 'markdown'));
  });

  test('a Markdown article with front matter is found to be one', () => {
    const markdown = `---
title: "Quay: the count"
publisher: Lisk Gazette
date: 2024-05-03
tags:
  - sea
authors: [Ana Reis, Jon Quist]
---
The [port office](https://a.example/Office_(port)) said **40 ships** came[^1].

Quay | Ships
--- | ---
North | 12

[^1]: The list of May had 84 ships.
`;
    expect(taken(markdown)).toMatchObject({
      title: 'Quay: the count',
      publisher: 'Lisk Gazette',
      byline: 'Ana Reis, Jon Quist',
      publishedAt: '2024-05-03',
      text: 'The port office said 40 ships came.\n\nQuay | Ships\nNorth | 12\n\nThe list of May had 84 ships.',
      parser: 'marked-18.2.1/1',
    });
  });

  test('a Markdown article', () => {
    const markdown =
      '---\npublisher: "Lisk Gazette"\n---\n# Quay opens after 9 years\n\nThe quay at *Lisk* opened on Friday, the\nport office [said](https://a.example).\n\nRead more:\n\n- [12 ships that sank](https://b.example)\n';
    expect(taken(markdown)).toMatchObject({
      title: 'Quay opens after 9 years',
      publisher: 'Lisk Gazette',
      text: 'The quay at Lisk opened on Friday, the port office said.',
      parser: 'marked-18.2.1/1',
    });
  });

  test.each([
    '*a ',
    '_a ',
    '*',
    '- ',
    '|-',
    '[',
    '![',
    '`',
    '<a ',
    '> ',
    '|',
    '\\*',
    '[a](',
    '\t',
    '**a',
    '1. ',
    'http://a.(',
    '- a\n  ',
    'a | b\n',
    '[^a]: b\n',
  ])('%s without end takes linear time', (mark) => {
    // A line of 200,000 characters is read as plain text.
    const most = Math.floor(200_000 / mark.length);
    expectLinear((marks) => void readMarkdown(mark.repeat(marks)), most / 4, most);
  });
});
