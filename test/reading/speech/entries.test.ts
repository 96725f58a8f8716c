import { describe, expect, test } from '@jest/globals';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readSpeech } from '../../../src/reading/speech/readSpeech.ts';
import { readProse } from '../../../src/reading/text/readProse.ts';

/** The origin of "40" in the second of two entries of a live blog. */
function originOf(first: string, second: string): string | undefined {
  const text = `${first}\n\n${second}`;
  const entry = first.length + 2;
  const start = text.indexOf('40', entry);
  const speech = readSpeech(readProse(text, english), undefined, [0, entry]);
  return speech.attributionOf({ start, end: start + 2 }).links[0]?.agent.name;
}

describe('entries of a live blog', () => {
  test.each([
    ['it', 'The Harbour Board closed the pier.', 'It said 40 boats were out.'],
    ['she', 'Mara Quist said the pier was shut.', 'She said 40 boats were out.'],
    ['a speaker who goes on', 'The harbour board said the pier was shut.', 'Of those, 40 are out.'],
  ])('%s does not refer to the entry before', (_, first, second) => {
    expect(originOf(first, second)).toBeUndefined();
  });

  test('a pronoun refers to its own entry', () => {
    const second = 'The Grain Office opened its doors. It said 40 boats were out.';
    expect(originOf('The Harbour Board closed the pier.', second)).toBe('Grain Office');
  });
});
