import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { boilerplateKind } from '../../../src/intake/boilerplate/boilerplateLine.ts';
import { boilerplate } from '../../../src/reading/languages/en/boilerplate.ts';
import { intake, taken } from '../taken.ts';

const FIRST = 'The ferry to Marrel ran aground on Sunday with 84 people on board, the coast guard said.';
const LAST = 'Divers will look at the hull on Monday.';
const between = (...lines: string[]): string =>
  taken([FIRST, '', ...lines, '', LAST].join('\n'), { format: 'text' }).text;

describe('furniture', () => {
  test.each([
    'twitter',
    'Share on Facebook',
    'Share this article with your friends',
    'copy link',
    'print',
    'Leave a Reply',
    'Views: 26',
    '1,204 views',
    '128 shares',
    '5 min read',
    'Read more...',
    'READ MORE: Ferry sinks off Lisk',
    'Related articles',
    'You may also like',
    'Follow us on Telegram',
    'Subscribe to our newsletter and get the news in your inbox.',
    'We use cookies to make this site better. By using it you agree to our privacy policy.',
    'Copyright 2024 Marrel Post. All rights reserved.',
    '© 2024 Marrel Post',
    'Marrel Post © 2024. .',
    'Any use of materials is allowed only with a link to the site.',
    'This material may not be published, broadcast or rewritten without permission.',
    '© Getty Images News/Ana Reis',
    'Photo: Ana Reis / Marrel Post',
    'Photo by Ana Reis',
    'Image credit: Coast Guard',
    'A+',
    'Advertisement',
    'Skip to main content',
    'Accept all cookies',
    '* * *',
    'Tags: ferry, Marrel',
  ])('%s', (line) => {
    expect(between(line)).toBe(`${FIRST}\n\n${LAST}`);
  });

  test.each([
    'Share prices fell by 4 percent on Monday.',
    'Views on the matter differ: 26 members were for it, 19 against.',
    'Read the room, the mayor told the 12 councillors.',
    'Follow-up visits were made to 300 homes.',
    'Photographs of the hull show 3 holes.',
    'Copyright law was changed in 2019.',
    'Comments by the captain were not included in the 40-page report.',
    'Search teams found 12 survivors.',
    'Related cases rose to 300, the ministry said.',
    'Cookies were sold to the passengers at 3 crowns each.',
    'Twitter said it had removed 300 accounts.',
    'Print runs were cut by half.',
    'More from the sea than from the sky, the captain said.',
    'Police are investigating.',
    'The message (“Leave a reply after the tone”) was 40 seconds long.',
    '© Ilse Marant, 24, was among the 12 who were hurt on Sunday.',
    'What comes next',
    '- 12 cars were lost',
  ])('a sentence or heading that only looks like boilerplate stays: %s', (line) => {
    expect(between(line)).toContain(line);
  });

  test('the caption stays without its credit', () => {
    expect(between('Divers carry a bell from the wreck. Photo: Ana Reis/Marrel Post')).toContain(
      'from the wreck.\n',
    );
  });

  test('a list of other articles is removed with its lead-in, up to the next sentence', () => {
    expect(
      between(
        'Read More News:',
        '- Ten ferries of the past',
        '- Why 500 geese flew',
        'The cargo was 40 cars.',
      ),
    ).toBe(`${FIRST}\n\nThe cargo was 40 cars.\n\n${LAST}`);
  });

  test('headlines below the last sentence are removed, but a clause without a full stop stays', () => {
    expect(taken(`${FIRST}\n\nFerries of the past\n\nMost loved boats`).text).toBe(FIRST);
    expect(taken(`${FIRST}\n\nThe cargo was 40 cars and a crane`).text).toContain('40 cars and a crane');
  });

  test('the source of the report stays below the last sentence', () => {
    expect(taken(`${FIRST}\n\n(Coastal Wire)`).text).toBe(`${FIRST}\n\n(Coastal Wire)`);
    expect(taken(`${FIRST}\n\nBy Ana Reis | Coastal Wire`).text).toContain('Coastal Wire');
  });

  test('a repeated headline is in the title only', () => {
    const title = 'Ferry runs aground off Marrel!';
    expect(taken(`${title}\n\n\n${title}\n© Getty Images\n\n${FIRST}`)).toMatchObject({ title, text: FIRST });
  });

  test('a first sentence without a full stop is not a headline', () => {
    const open =
      'The ferry that ran aground off the coast of Marrel on Sunday had been in the yard for the whole of the winter';
    expect(taken(`${open}\n\n${LAST}`).text).toContain(open);
  });

  test('every line of sentences stays, at any place (law)', () => {
    const who = fc.constantFrom(
      'The mayor',
      'She',
      'An officer of the port',
      'Read',
      'Share',
      'Photo',
      'Views',
      'Nobody',
    );
    const did = fc.constantFrom('said', 'was told', 'counted', 'had seen', 'more', 'will follow');
    const what = fc.constantFrom(
      '12 ships.',
      'that 300 people left.',
      '“no more than 40 cars,” they said.',
      'the rest on Sunday.',
    );
    const sentence = fc.tuple(who, did, what).map((parts) => parts.join(' '));
    const safe = sentence.filter((line) => boilerplateKind(line, boilerplate) === null);
    const lines = fc.array(fc.oneof(safe, fc.constantFrom('', 'WORLD', 'search', 'Views: 3', 'print')), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, fc.array(safe, { minLength: 2, maxLength: 5 }), (before, after) => {
        const all = [...before, ...after];
        const result = intake({ content: all.join('\n'), format: 'text' });
        const kept = result.ok ? result.value.text.split('\n') : [];
        for (const line of all) if (line.endsWith('.')) expect(kept).toContain(line);
      }),
    );
  });
});
