import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

/** The figures of an article of 12 March 2026 with what is not plain about their assertion. */
function assertionsOf(text: string): string[] {
  const article = { text, language: 'en', title: null, publisher: null, byline: null };
  return rulesReader
    .read({ ...article, publishedAt: '2026-03-12' })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ figure, modality, polarity }) =>
      [figure?.value ?? '?', ...(polarity === 'NEGATIVE' ? ['denied'] : []), modality].join(' '),
    );
}

describe('the assertion of a figure', () => {
  test.each([
    [
      'The mayor said 14 miners had drowned and warned that the number could climb to 60.',
      ['14 ASSERTED', '60 POSSIBLE'],
    ],
    ['At least seven pupils were hurt and dozens may still be under the roof.', ['7 ASSERTED', '? POSSIBLE']],
    ['The ferry is able to carry 500 and was carrying 310.', ['500 CAPACITY', '310 ASSERTED']],
    ['The landslide could kill 20 and injure 50.', ['20 POSSIBLE', '50 POSSIBLE']],
    ['The toll of 42 does not include three firefighters.', ['42 ASSERTED', '3 ASSERTED']],
  ])('holds for its own clause: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['Police denied that 30 protesters had been beaten.', ['30 denied ASSERTED']],
    ['The company rejected as “invention” a claim that 900 workers had quit.', ['900 denied ASSERTED']],
    ['The rumour that 55 sailors had mutinied was untrue.', ['55 denied ASSERTED']],
    ['There is no proof that 6,000 votes were bought.', ['6000 denied ASSERTED']],
    ['Claims of 300 arrests are nonsense, the sheriff said.', ['300 denied ASSERTED']],
    ['There are no 80 missing children, the governor said.', ['80 denied ASSERTED']],
    ['A toll of 400 that circulated online is not backed by any hospital record.', ['400 denied ASSERTED']],
    [
      'Word went round on Telegram that 18 nurses had been shot. It was a lie, the hospital said.',
      ['18 denied ASSERTED'],
    ],
    // The union goes on saying so.
    ['The union said 200 drivers walked out. That is untrue, the firm said.', ['200 ASSERTED']],
  ])('is a denial: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['The embassy could not confirm reports that 21 tourists had drowned.', ['21 UNCERTAIN']],
    ['No one can say whether 40 villagers survived.', ['40 UNCERTAIN']],
    ['Did 45 passengers drown?', ['45 UNCERTAIN']],
    ['Why did 45 passengers drown?', ['45 ASSERTED']],
    ['It is unclear if 70 homes were lost.', ['70 UNCERTAIN']],
    ['Prosecutors are looking into claims that 12 ballots vanished.', ['12 UNCERTAIN']],
  ])('is open: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    [
      'We reported on Monday that 16 horses had died. We have retracted the story and regret the error.',
      ['16 WITHDRAWN'],
    ],
    ['Correction. The Gazette reported that 13 pupils were hurt.', ['13 WITHDRAWN']],
    ['An earlier version of this article put the damage at $40 million.', ['40000000 WITHDRAWN']],
    ['The coroner lowered the toll from 19 to 17.', ['19 WITHDRAWN', '17 ASSERTED']],
    ['Unemployment rose to 7 percent from 5 percent.', ['7 ASSERTED', '5 ASSERTED']],
    ['The count stood at 66 on Friday but was later revised to 61.', ['66 WITHDRAWN', '61 ASSERTED']],
    [
      'The harbour office counted 71 boats, instead of the 90 it had given on Sunday.',
      ['71 ASSERTED', '90 WITHDRAWN'],
    ],
  ])('is withdrawn: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['It was the worst blaze in the valley since 1987, when 33 people burned to death.', ['33 BACKGROUND']],
    ['The 1978 flood drowned 120 people.', ['120 BACKGROUND']],
    ['Two years ago, in a similar raid, the rebels fired 60 rockets.', ['60 BACKGROUND']],
    ['The last walkout, in 2019, cost the port $12 million.', ['12000000 BACKGROUND']],
    ['More than 900 cyclists have been killed on the roads this year.', ['900 BACKGROUND']],
    ['The flood drowned 120 people.', ['120 ASSERTED']],
  ])('is of another event: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});
