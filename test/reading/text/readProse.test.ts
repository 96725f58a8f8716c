import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';
import { expectLinear } from '../../support/expectLinear.ts';

const sentencesOf = (text: string): string[] =>
  readProse(text, english).sentences.map((s) => text.slice(s.start, s.end));
const tokensOf = (text: string): string[] =>
  readProse(text, english).sentences.flatMap((s) => s.tokens.map((token) => token.text));

describe('sentences', () => {
  test.each([
    [['The army moved.', 'It stopped at night.']],
    [['Gen. A. B. Ortiz and Mr. Vale met in the U.S. Senate on Jan. 4 at 9 a.m. sharp.', 'They left.']],
    [['The fleet left the U.S.', 'The crews stayed.']],
    [['Lloyd J. Austin spoke for Acme Inc. yesterday.', 'Prices rose by 3.5 percent.']],
    [['“We will not go.”', 'The room fell silent.']],
    [['“Is that all?” Minister Ana Ortiz asked.', 'Nobody answered!']],
    [['She wrote: “Never again…”', '“Never,” he said.']],
    [['See No. 10 and Fig. 3 of the report.', 'He said no.', 'Then he left.']],
    [['The toll was 43.', 'In 2024 it was 50.']],
    [['It hit the town (the second time.)', 'Nobody was hurt.']],
    [['He waited... then he ran.', 'Why?', 'Nobody knows.']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  test('each heading and list item on its own line is a sentence', () => {
    const text = 'A Quiet Week In Town\nThe mayor spoke on Monday\n\n- First item\n- Second item';
    expect(sentencesOf(text)).toEqual([
      'A Quiet Week In Town',
      'The mayor spoke on Monday',
      '- First item',
      '- Second item',
    ]);
  });

  test('a hard-wrapped paragraph is read through', () => {
    const text =
      'The council of the small harbour town met on Tuesday to talk about\n' +
      'the new breakwater and its cost, which has risen again since the last\n' +
      'meeting. Nobody spoke against it.';
    expect(readProse(text, english).paragraphs).toHaveLength(1);
    expect(sentencesOf(text)).toHaveLength(2);
  });
});

describe('tokens', () => {
  test.each([
    ['F-15E and MH370', ['F-15E', 'and', 'MH370']],
    ['$3.5bn, 45g', ['$', '3.5', 'bn', ',', '45', 'g']],
    ['1,500 or 1,00,000', ['1,500', 'or', '1,00,000']],
    ['the 1990s’ 25th', ['the', '1990s', '’', '25th']],
    ['Israel’s army doesn’t', ['Israel', '’s', 'army', 'does', 'n’t']],
    ['twenty-three 2–3', ['twenty', '-', 'three', '2', '–', '3']],
    ['Outlet.Az said a.m. www.example.org/a?b.', ['Outlet.Az', 'said', 'a.m.', 'www.example.org/a?b', '.']],
    ['U.S. Gen. C.Q. Vale', ['U.S.', 'Gen.', 'C.Q.', 'Vale']],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('carry part of speech and lemma', () => {
    const tokens = readProse('The soldiers launched 300 missiles.', english).sentences[0]?.tokens ?? [];
    expect(tokens.map((t) => t.pos)).toEqual(['DET', 'NOUN', 'VERB', 'NUM', 'NOUN', 'PUNCT']);
    expect(tokens.map((t) => t.lemma)).toEqual(['the', 'soldier', 'launch', '300', 'missile', '.']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'The',
    '12',
    ',',
    '.',
    '“',
    '”',
    "'s",
    '-',
    '…',
    '\n',
    '\u00a0',
    '\u200f',
    '€',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.constant(' ')))
      .map((a) => a.join('')),
  );

  test('every token is the text at its offsets, in order, and no letter or digit is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = readProse(text, english);
        let last = 0;
        let kept = '';
        for (const sentence of prose.sentences) {
          expect(sentence.tokens[0]?.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
          const paragraph = prose.paragraphs[sentence.paragraph];
          expect(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(last);
            last = token.end;
            kept += token.text;
          }
        }
        const bare = (s: string): string => s.replace(/[\s\u200b\ufeff]+/gu, '');
        expect(bare(kept)).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['words', 'word '],
    ['numerals', '12,345 '],
    ['initials', 'a.'],
    ['hyphens', 'a-'],
    ['quotation marks', '"a'],
    ['digit groups', '1,11,'],
    ['one word', 'x'],
    ['full stops', '. '],
    ['lines', 'Ab\n'],
  ])('hostile %s take linear time', (_, unit) => {
    expectLinear((units) => void readProse(unit.repeat(units), english), Math.ceil(5_000 / unit.length));
  });
});
