import { makeFrame } from '../../../support/makeFrame.ts';
import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../../../src/domain/frames/frame.ts';
import type { OpeningClaim } from '../../../../src/domain/openingClaim.ts';
import { describeDate } from '../../../../src/reading/languages/en/describeDate.ts';
import { wordQuestion } from '../../../../src/reading/languages/en/labels.ts';
import { origin } from '../../../support/ledger/sampleClaims.ts';
import { findPlaceAfter } from '../../../../src/reading/languages/en/rules/findPlaceAfter.ts';

/** The label of the question that a figure opens; the words of the claim are in brackets in the sentence. */
function label(marked: string, frame: Partial<Frame>, { event, title, ...known }: Known = {}): string {
  const start = marked.indexOf('[');
  const exact = marked.slice(start + 1, marked.indexOf(']'));
  const sentence = marked.replace(/[[\]]/gu, '');
  const claim: OpeningClaim = {
    ...{ kind: 'FIGURE', modality: 'ASSERTED', attribution: [], times: { event: event ?? null, asOf: null } },
    words: { exact, start, end: start + exact.length },
    sentence: { exact: sentence, start: 0, end: sentence.length },
    frame: makeFrame(frame),
    ...known,
  };
  return wordQuestion(claim, title ?? null);
}

/** What `[` and `]` mark does not tell. */
type Known = Partial<OpeningClaim> & { readonly event?: string; readonly title?: string };

const quote = (words: string, speaker: string | null): Partial<OpeningClaim> => ({
  ...{ kind: 'QUOTE', frame: null, words: { exact: words, start: 0, end: words.length } },
  attribution: speaker === null ? [] : [origin(speaker)],
});

describe('the label of a question', () => {
  const boats = { noun: 'boat', nounPhrase: 'boats' };
  const people = { noun: 'people', nounPhrase: 'people', predicate: 'kill' };

  test.each([
    [
      '[Nine people] were killed near Quillhaven on Sunday.',
      people,
      'How many people were killed near Quillhaven, on 9 June 2024?',
    ],
    [
      'The gale sank [30 boats] off the Isle of Marn.',
      boats,
      'How many boats off the Isle of Marn, on 9 June 2024?',
    ],
    [
      'Guards had counted [30 boats].',
      { ...boats, predicate: 'count' },
      'How many boats were counted, on 9 June 2024?',
    ],
    [
      '[30 boats] were later moored again.',
      { ...boats, predicate: 'moor' },
      'How many boats were moored, on 9 June 2024?',
    ],
    [
      '[Nine of the boats] leaked.',
      { ...boats, scope: 'SUBSET' as const },
      'How many of the boats, on 9 June 2024?',
    ],
    [
      '[Nine boats] came on top.',
      { ...boats, scope: 'ADDITIONAL' as const },
      'How many more boats, on 9 June 2024?',
    ],
    ['The fleet grew to [90].', { noun: 'fleet' }, 'How large is the fleet, on 9 June 2024?'],
    [
      '[40 percent of the boats] leaked.',
      { ...boats, dimension: 'PERCENT' as const },
      'What percentage of the boats, on 9 June 2024?',
    ],
    [
      'Repairs cost [$3 million].',
      { dimension: 'MONEY' as const, unit: 'USD', noun: 'repair' },
      'How much money for the repairs, in USD, on 9 June 2024?',
    ],
  ])('%s', (sentence, measure, expected) => {
    expect(label(sentence, measure, { event: '2024-06-09' })).toBe(expected);
  });

  test('a plan is not asked for as a fact', () => {
    const planned = { modality: 'PLANNED' as const };
    expect(label('It will launch [30 boats].', { ...boats, predicate: 'launch' }, planned)).toBe(
      'How many boats are planned?',
    );
    const missiles = { noun: 'missile', nounPhrase: 'missiles', predicate: 'launch' };
    expect(label('It will launch [30 missiles].', missiles, planned)).toBe(
      'How many missiles are to be launched?',
    );
    expect(label('It could be [30 boats].', boats, { modality: 'POSSIBLE' })).toBe(
      'How many boats could there be?',
    );
  });

  test('the headline tells the event where neither place nor time is known, and only then', () => {
    const title = 'Gale over Quillhaven';
    expect(label('[Nine people] were killed.', people, { title })).toBe(
      'How many people were killed? (Gale over Quillhaven)',
    );
    expect(label('[Nine people] were killed in Marn.', people, { title })).toBe(
      'How many people were killed in Marn?',
    );
    expect(label('[Nine people] were killed.', people, { title: 'x'.repeat(200) })).toContain(
      `(${'x'.repeat(100)} …)`,
    );
  });

  test('of words it repeats the words, and who said them', () => {
    const words = 'Nobody slept,” she said, “and nobody asked.';
    expect(label('[x]', {}, quote(words, 'Ada Brink'))).toBe(
      'What did Ada Brink say: “Nobody slept, she said, and nobody asked”?',
    );
    expect(label('[x]', {}, quote(words, 'harbour master'))).toMatch(/^What did the harbour master say/);
    expect(label('[x]', {}, { ...quote(words, null), kind: 'STATEMENT' })).toMatch(
      /^Is it so: “Nobody slept/,
    );
  });

  test.each([
    [' were killed near Quillhaven on Sunday.', 'near Quillhaven'],
    [' died in the Sarn flood.', null],
    [' died on Monday in June.', null],
    [' were hurt in Upper Venn, police said.', 'in Upper Venn'],
    [' will leave, a spokesman said in Washington.', null],
    [' were sent before the war in Marn began.', null],
  ])('the place behind a figure: %s', (behind, words) => {
    expect(findPlaceAfter(behind)?.words ?? null).toBe(words);
  });

  test.each([
    ['2024', 'in 2024'],
    ['2024-06', 'in June 2024'],
    ['2024-06-09', 'on 9 June 2024'],
    ['2024-06-09T08:00:00Z', 'on 9 June 2024'],
    ['soon', null],
    ['2024-13-01', null],
  ])('%s in words', (moment, words) => {
    expect(describeDate(moment)).toBe(words);
  });
});
