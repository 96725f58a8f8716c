import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairMarks } from '../../../src/reading/speech/quotes/pairMarks.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';
import { findSpeech } from './findSpeech.ts';

const stretches = (text: string): string[] =>
  pairMarks(text, readProse(text, english).paragraphs, english.speech.words).map((stretch) =>
    text.slice(stretch.words.start, stretch.words.end),
  );

describe('pairing quotation marks', () => {
  test.each([
    ['straight', 'He said "no" and "yes".', ['no', 'yes']],
    ['curly', 'He said “no” and “yes”.', ['no', 'yes']],
    ['mismatched', '“The harbour," she said, is "lost”.', ['The harbour,', 'lost']],
    ['nested single in double', '“They call it ‘the pit’ here,” he said.', ['They call it ‘the pit’ here,']],
    ['nested double in double', '“Is that “help” to you?” he asked.', ['Is that “help” to you?']],
    ['doubled apostrophes', "''We can't,'' he said.", ["We can't,"]],
    ['guillemets', '«Nous partons», he said.', ['Nous partons']],
    ['single marks', "'We won,' said the boys' coach.", ['We won,']],
    ['single around double', `'He said "no" to me,' she said.`, ['He said "no" to me,']],
    ['apostrophes only', "The boys' dog isn't one of the '90s.", []],
    ['inches', 'The plank is 6\'2" long and "new".', ['new']],
    ['never closed', '“The quay is gone, she said.\n\nNobody came.', []],
    ['closed after a stray mark', '“The quay “was old,” she said.', ['was old,']],
    ['empty', 'He said "" and “”.', []],
  ])('%s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  test('speech runs on over paragraphs when the next one repeats the opening mark', () => {
    expect(stretches('“First part.\n\n“Second part,” she said.')).toEqual(['First part.', 'Second part,']);
  });

  test('speech runs on when the next paragraph only closes it', () => {
    expect(stretches('“First part.\n\nSecond part,” she said.')).toEqual(['First part.', 'Second part,']);
  });

  test('stretches lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"“”‘’\'«» \n.,aB', "''") }), (text) => {
        let end = 0;
        for (const stretch of pairMarks(text, readProse(text, english).paragraphs, english.speech.words)) {
          expect(stretch.open).toBeGreaterThanOrEqual(end);
          expect(stretch.words.start).toBeGreaterThanOrEqual(stretch.open);
          expect(stretch.words.end).toBeGreaterThan(stretch.words.start);
          expect(stretch.close).toBeGreaterThanOrEqual(stretch.words.end);
          end = stretch.close;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

const INTRODUCTION = 'Defence Minister Ana Ortiz met Mayor Paul Lind at the port of Dorn on Monday.\n\n';

describe('quotes and who speaks', () => {
  test.each([
    [
      'tag behind',
      '“The quay is gone,” Ortiz said.',
      [['The quay is gone,', 'ORIGIN Ana Ortiz > BODY Defence Ministry']],
    ],
    ['tag turned around', '“The quay is gone,” said Lind.', [['The quay is gone,', 'ORIGIN Paul Lind']]],
    ['tag in front', 'Lind said: “The quay is gone.”', [['The quay is gone.', 'ORIGIN Paul Lind']]],
    ['comma in front', 'Lind said, “The quay is gone.”', [['The quay is gone.', 'ORIGIN Paul Lind']]],
    ['question', '“Who pays for it?” Lind demanded.', [['Who pays for it?', 'ORIGIN Paul Lind']]],
    [
      'tag with an explained subject',
      '“The quay is gone,” Rosa Diaz, a fisher who lost two boats, said.',
      [['The quay is gone,', 'ORIGIN Rosa Diaz']],
    ],
    [
      'tag with a place and a time',
      '“The quay is gone,” Ortiz said at a rally stop this month. “It was old.”',
      [
        ['The quay is gone,', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
        ['It was old.', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
      ],
    ],
    [
      'split',
      '“The quay,” Ortiz said, “was never safe.”',
      [
        ['The quay,', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
        ['was never safe.', 'ORIGIN Ana Ortiz > BODY Defence Ministry'],
      ],
    ],
    ...['before adding', ', before adding'].map((joint): [string, string, string[][]] => [
      `tag turned around and a second cue (${joint})`,
      `“Is the quay gone?” said the mayor ${joint}: “Never.”`.replace(' ,', ','),
      [
        ['Is the quay gone?', 'ORIGIN Paul Lind'],
        ['Never.', 'ORIGIN Paul Lind'],
      ],
    ]),
    [
      'two parts of one cue',
      'Lind called the offer “a joke” and “an insult to our crews.”',
      [
        ['a joke', 'ORIGIN Paul Lind'],
        ['an insult to our crews.', 'ORIGIN Paul Lind'],
      ],
    ],
    [
      'several sentences',
      '“The quay is gone. Nobody warned us. We will build again,” Ortiz said.',
      [
        [
          'The quay is gone. Nobody warned us. We will build again,',
          'ORIGIN Ana Ortiz > BODY Defence Ministry',
        ],
      ],
    ],
    [
      'over two paragraphs',
      '“The quay is gone,” Lind said. “Nobody warned us.\n\n“We will build again.”',
      [
        ['The quay is gone,', 'ORIGIN Paul Lind'],
        ['Nobody warned us.', 'ORIGIN Paul Lind'],
        ['We will build again.', 'ORIGIN Paul Lind'],
      ],
    ],
    [
      'cue in one paragraph, quote in the next',
      'Lind was asked about it. He stated,\n\n“Nobody warned us,” and added, “We will build again.”',
      [
        ['Nobody warned us,', 'ORIGIN Paul Lind'],
        ['We will build again.', 'ORIGIN Paul Lind'],
      ],
    ],
    ['signed', '“Nobody warned us” — Mila Brand', [['Nobody warned us', 'ORIGIN Mila Brand']]],
    [
      'part of a sentence',
      'Ortiz called the port “a ruin of old stones” on Monday.',
      [['a ruin of old stones', 'ORIGIN Ana Ortiz > BODY Defence Ministry']],
    ],
    [
      'part, with a verb of labelling',
      'Ortiz toured what Lind called “the worst harbour on the coast”.',
      [['the worst harbour on the coast', 'ORIGIN Paul Lind']],
    ],
  ])('%s', (_, text, expected) => {
    expect(findSpeech(INTRODUCTION + text).quotes).toEqual(expected);
  });

  test.each([
    ['a film', 'The film “The Long Night” ran for two weeks.'],
    ['a so-called thing', 'The so-called “safe zone” was empty.'],
    ['a word at arm’s length', 'The “experts” went home.'],
    ['a nickname', 'Ana “Nini” Ortiz went home.'],
    ['a title inside a statement', 'Lind said “The Long Night” was his favourite film.'],
  ])('%s is not a quote', (_, text) => {
    expect(findSpeech(INTRODUCTION + text).quotes).toEqual([]);
  });

  test('a whole sentence without a named speaker is a quote without origin', () => {
    expect(
      findSpeech('“The river gives and the river takes away.” So it stands on the bridge.').quotes,
    ).toEqual([['The river gives and the river takes away.', '']]);
  });

  test.each([
    ['described', 'Their friendship is described as “unshakable” in Dorn.', 'unshakable'],
    ['dismissed', 'The scheme was widely dismissed as a “paper bridge” at home.', 'paper bridge'],
    ['hailed', 'The lock was hailed as the “gate of the north” by many.', 'gate of the north'],
  ])('words that an unnamed speaker %s something by are a partial quote', (_, text, words) => {
    const { quotes, speech } = findSpeech(text);
    expect(quotes.map(([found]) => found)).toEqual([words]);
    expect(speech.quotes[0]?.rule).toBe('quote.partial');
  });

  test('the same words twice are two quotes at two places', () => {
    const { speech } = findSpeech('Lind said it was “a very sad day”. Later he spoke of “a very sad day”.');
    expect(speech.quotes.map((quote) => quote.words.start)).toHaveLength(2);
    expect(new Set(speech.quotes.map((quote) => quote.words.start)).size).toBe(2);
  });

  test('the sentence of a quote reaches from its first sentence to the last', () => {
    const text = 'It rained. “The quay is gone. Nobody warned us,” Ortiz said. It went on.';
    const { speech } = findSpeech(text);
    const sentence = speech.quotes[0]?.sentence;
    expect(text.slice(sentence?.start, sentence?.end)).toBe(
      '“The quay is gone. Nobody warned us,” Ortiz said.',
    );
  });

  test('ellipses and brackets stay as printed', () => {
    expect(findSpeech('“We [the council] … were late,” said Paul Lind.').quotes).toEqual([
      ['We [the council] … were late,', 'ORIGIN Paul Lind'],
    ]);
  });
});
