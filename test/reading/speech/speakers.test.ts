import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../src/reading/rulesReader.ts';

/** The origin of each figure of a text that an outlet prints. */
const originsOf = (text: string): readonly (string | null)[] =>
  rulesReader
    .read({
      text,
      publisher: 'Quay Gazette',
      title: null,
      byline: null,
      language: 'en',
      publishedAt: '2026-03-05',
    })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ attribution }) => attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null);

describe('a speaker', () => {
  test.each([
    ['at a place told before', 'Police there said 29 boats had been stopped.', 'Police'],
    [
      'in a town with a saint',
      'A law firm in St. Anne’s said it had filed 40 claims.',
      'law firm in St. Anne’s',
    ],
    [
      'with two clauses',
      'An usher who came late, and who asked to be kept out of the paper, said his troupe had lost six singers.',
      'usher who came late',
    ],
    [
      'in front of a day',
      'The labour court had on Friday ordered the guild to wait 40 days.',
      'labour court',
    ],
    [
      'of a clause whose verb looks like an adjective',
      'A clerk said the other three concerned roofs.',
      'clerk',
    ],
    [
      'of a count behind the time of an entry',
      '19:45 – Evening count from the ministry: 950 mills shut.',
      'ministry',
    ],
    ['of its own count of others', 'Norr Ferries corrects its passenger count to 219.', 'Norr Ferries'],
  ])('%s', (_, text, source) => {
    expect(originsOf(text)[0]?.replace(/ who .*$/u, '')).toBe(source.replace(/ who .*$/u, ''));
  });
});

describe('no speaker', () => {
  test.each([
    ['the label of a picture', 'PHOTO: Helpers hand out soup to some of the 180 guests.'],
    ['a place that has something', 'In the village there are 40 wells.'],
  ])('%s', (_, text) => {
    expect(originsOf(text)).toEqual([null]);
  });

  test('a numeral in capitals', () => {
    expect(originsOf('FOUR mills burned. The firm swears it was just seven.')[1]).not.toBe('FOUR');
  });
});

describe('a speaker does not go on', () => {
  test.each([
    [
      'to what is another body’s',
      'The union says 40 were hurt. The company’s version, less than ten, is shorter.',
    ],
    ['to a body of another state', 'The Red Cross confirmed 12. Norland’s General Staff had admitted four.'],
    [
      'to a body behind its clause',
      'The union says 30. The ministry, which began the week at 94, was up to 118.',
    ],
  ])('%s', (_, text) => {
    const [first, ...others] = originsOf(text);
    expect(first).not.toBeNull();
    expect(others).not.toContain(first);
  });
});
