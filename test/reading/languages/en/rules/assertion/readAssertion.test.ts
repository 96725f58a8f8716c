import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

/** Each figure of an article of 12 March 2026: its value, "denied" if it is, and its modality. */
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
    ['The mayor said more than 50 had still not been found.', ['50 ASSERTED']],
    ['Seven miners have not been accounted for.', ['7 ASSERTED']],
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

  test.each([
    [
      'A radio station said 80 people were trapped. That could not be independently confirmed.',
      ['80 UNCERTAIN'],
    ],
    ['A local paper reported that 35 cows had drowned. The claim has not been verified.', ['35 UNCERTAIN']],
    ['Asked about reports of 5,000 job cuts, she declined to comment.', ['5000 UNCERTAIN']],
    ['It is too early to say if 50 or 500 people are infected.', ['50 UNCERTAIN', '500 UNCERTAIN']],
  ])('is unconfirmed: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['Local media reported that 17 nurses were infected, which the hospital denies.', ['17 denied ASSERTED']],
    ['Local media spoke of 30 dead; the ministry denied this.', ['30 denied ASSERTED']],
    ['A newspaper reported that 45 teachers had been sacked. The council denied it.', ['45 denied ASSERTED']],
    ['The owner called talk of 3,000 redundancies “pure speculation”.', ['3000 denied ASSERTED']],
    ['Nor is there any truth in the tale of 12 buses of hired marchers.', ['12 denied ASSERTED']],
    ['Nobody has offered us 9 per cent.', ['9 denied ASSERTED']],
    ['Far from 800, only 300 came.', ['800 denied ASSERTED', '300 ASSERTED']],
    ['The figure of 640 was a typing error.', ['640 denied ASSERTED']],
    ['The hospital said there were 12 deaths, not two.', ['12 ASSERTED', '2 denied ASSERTED']],
  ])('is denied by another: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['Earlier we wrote of 412 infected. That was wrong.', ['412 WITHDRAWN']],
    [
      'In our edition of Tuesday we wrote that 800 nurses had left. It should have been 80.',
      ['800 WITHDRAWN', '80 ASSERTED'],
    ],
    [
      'Because of an editing error, a report on Friday gave the number of infected as 512.',
      ['512 WITHDRAWN'],
    ],
    ['The channel deleted a post saying that 70 patients had died.', ['70 WITHDRAWN']],
    ['The number of dismissals, earlier put at 700, is 560.', ['700 WITHDRAWN', '560 ASSERTED']],
  ])('is taken back: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['In 2019 the company cut 900 jobs at its mill.', ['900 BACKGROUND']],
    ['Back in 2011, 5,000 nurses walked out for a week.', ['5000 BACKGROUND']],
    ['Last year’s walkout cost the port 40 million dollars.', ['40000000 BACKGROUND']],
    ['In the winter of 2018 there were 2,100 cases.', ['2100 BACKGROUND']],
    ['A normal year brings three cases.', ['3 BACKGROUND']],
    ['Few patients survive longer than 48 hours.', ['48 BACKGROUND']],
    ['In 2024 the firm had 8,000 workers.', ['8000 ASSERTED']],
  ])('is of another time: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});
