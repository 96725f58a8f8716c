import { describe, expect, test } from '@jest/globals';
import { rulesReader } from '../../../../../../src/reading/rulesReader.ts';

/** The figures of an article of 12 March 2026, each with its modality and "denied" if it is. */
function assertionsOf(text: string): string[] {
  const article = { text, language: 'en', title: null, publisher: null, byline: null };
  return rulesReader
    .read({ ...article, publishedAt: '2026-03-12' })
    .filter(({ kind }) => kind === 'FIGURE')
    .map(({ figure, modality, polarity }) =>
      [figure?.value ?? '?', polarity === 'NEGATIVE' ? 'DENIED' : modality].join(' '),
    );
}

describe('a figure that a text does not put forward', () => {
  test.each([
    ['The ministry denied a report that 200 hostages had been moved.', ['200 DENIED']],
    ['He dismissed as fiction reports that 7,000 scouts had crossed.', ['7000 DENIED']],
    ['The mayor described as nonsense a claim that 40 shops had burned.', ['40 DENIED']],
    ['Officials rubbished a rumour that 35 barges had been scuttled.', ['35 DENIED']],
    ['The bank scotched rumours of 900 redundancies.', ['900 DENIED']],
    ['The palace poured cold water on reports that 12 aides had quit.', ['12 DENIED']],
    ['The navy brushed aside talk of 70 drowned sailors.', ['70 DENIED']],
    ['The firm laughed off a report that 300 staff had been fired.', ['300 DENIED']],
    ['Messages claiming that 30 people are still held are, to our knowledge, not true.', ['30 DENIED']],
    ['A report that 15 boats sank is, the coastguard says, wrong.', ['15 DENIED']],
    ['Posts saying 8 children were taken are entirely invented, police said.', ['8 DENIED']],
    ['The claim that our guards shelled a barn and killed nine people is false.', ['9 DENIED']],
    ['The allegation that 21 pilgrims perished is a fabrication.', ['21 DENIED']],
    ['It is not true that 50 guards fled.', ['50 DENIED']],
    ['It is simply untrue that 50 guards fled.', ['50 DENIED']],
    ['It was never the case that 50 guards fled.', ['50 DENIED']],
    ['There is no evidence that 70 ballots were forged.', ['70 DENIED']],
    ['There is no basis for the figure of 60 dead.', ['60 DENIED']],
    ['No one has found proof that 40 cattle died.', ['40 DENIED']],
    ['I do not know where they got 60.', ['60 DENIED']],
    ['Nobody knows where the figure of 60 comes from.', ['60 DENIED']],
    ['Where the radio got its 60 from is a mystery.', ['60 DENIED']],
    ['Three hundred is not a figure that we recognise.', ['300 DENIED']],
    ['Sixty is not our number.', ['60 DENIED']],
    ['A radio station said 60 miners were dead. The director denied it.', ['60 DENIED']],
    ['A radio station said 60 miners were dead. The director dismissed that.', ['60 DENIED']],
    ['A radio station said 60 miners were dead. "Rubbish," the director said.', ['60 DENIED']],
    ['A local channel reported 60 dead. The hospital called the number pure fiction.', ['60 DENIED']],
    ['A website put the toll at 90. There is no basis for that number.', ['90 DENIED']],
    ['On Facebook it was claimed that 12 babies had died. None had.', ['12 DENIED']],
    ['The rumour that 60 had died proved false.', ['60 DENIED']],
    ['The minister denied having taken $2 million.', ['2000000 DENIED']],
    ['The firm denies owing 4 million euros.', ['4000000 DENIED']],
    ['He denied shooting three men.', ['3 DENIED']],
    ['She rejected accusations that she had hidden 14 files.', ['14 DENIED']],
    ['Police disputed the claim that 300 were hurt.', ['300 DENIED']],
    ['The general called the 500 dead a lie.', ['500 DENIED']],
    ['The general called reports of 500 dead "a lie".', ['500 DENIED']],
    ['Reports of 500 dead, the general said, were lies.', ['500 DENIED']],
    ['Contrary to what was reported, 40 people did not drown.', ['40 DENIED']],
    ['The army said it had not lost 80 tanks.', ['80 DENIED']],
    ['It is wrong to say that 80 tanks were lost.', ['80 DENIED']],
    ['The story that 80 tanks were lost is a myth.', ['80 DENIED']],
    ['"There were never 80 tanks there," he said.', ['80 DENIED']],
    ['At no time were 80 tanks there.', ['80 DENIED']],
    ['Far from the 80 tanks claimed by the rebels, the column had none.', ['80 DENIED']],
    ['He would neither confirm nor deny that 80 tanks were lost.', ['80 DENIED']],
    ['The hospital denied entry to 40 people.', ['40 ASSERTED']],
    ['Police denied using gas and said 12 officers were hurt.', ['12 ASSERTED']],
    ['The clerk rejected 40 ballots.', ['40 ASSERTED']],
    ['The union says 300 walked out; the firm denies it.', ['300 ASSERTED']],
    ['Judges dismissed 14 complaints.', ['14 ASSERTED']],
  ])('is denied: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['Many readers ask about the 70 dead reported by the channel.', ['70 UNCERTAIN']],
    ['An allegation that 18 ropes were rotten is being examined.', ['18 UNCERTAIN']],
    ['Claims that 12 cows were shot are being looked into.', ['12 UNCERTAIN']],
    ['Whether 40 or 50 were aboard is not known.', ['? UNCERTAIN']],
    ['It is not clear that 40 were aboard.', ['40 UNCERTAIN']],
    ['There is talk of another 18 sailors before Easter.', ['18 UNCERTAIN']],
    ['There were rumours of 80 dead.', ['80 UNCERTAIN']],
    ['There was speculation that 80 were dead.', ['80 UNCERTAIN']],
    ['Unconfirmed reports spoke of 80 dead.', ['80 UNCERTAIN']],
    ['Some reports, which could not be verified, put the dead at 80.', ['80 UNCERTAIN']],
    ['Were 400 people really on that boat?', ['400 UNCERTAIN']],
    ['Could it be that 40 survived?', ['40 UNCERTAIN']],
    ['Is it 30 or 60?', ['? UNCERTAIN']],
    ['Suppose that 500 boats came.', ['500 CONDITIONAL']],
    ['Imagine 500 boats in the bay.', ['500 CONDITIONAL']],
    ['What if 500 boats came?', ['500 CONDITIONAL']],
    ['Had 500 boats come, the pier would have sunk.', ['500 CONDITIONAL']],
    ['If it had been 500, the pier would have sunk.', ['500 CONDITIONAL']],
    ['Asked whether 500 boats had come, she shrugged.', ['500 UNCERTAIN']],
    ['Asked if 500 boats had come, she shrugged.', ['500 UNCERTAIN']],
    ['Police are checking whether 14 cars were burned.', ['14 UNCERTAIN']],
    ['The unit has so far been unable to say if 14 cars were burned.', ['14 UNCERTAIN']],
    ['Nothing is known of the 14 cars said to have burned.', ['14 UNCERTAIN']],
    ['Asked about the toll, the mayor said 12 people had died.', ['12 ASSERTED']],
    ['The town asked for 300 blankets.', ['300 ASSERTED']],
  ])('is open: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['Correction. Notice 4 listed 212 ruined barns. The figure is withdrawn.', ['212 WITHDRAWN']],
    ['Correction: an earlier edition gave the toll as 44.', ['44 WITHDRAWN']],
    ['Correction: for an hour this page gave 26 as the number of dead.', ['26 WITHDRAWN']],
    ['11:05 Correction: we said that the harbour was shut for six hours. It was not.', ['6 WITHDRAWN']],
    ['The station, which had spoken of 70 dead, apologised on air.', ['70 WITHDRAWN']],
    ['Horn Radio, the station that reported 60 dead, has apologised.', ['60 WITHDRAWN']],
    ['The agency that first reported 60 deaths withdrew its story.', ['60 WITHDRAWN']],
    ['A website that claimed 45 deaths has taken the post down.', ['45 WITHDRAWN']],
    ['This note replaces one of Friday in which the sum was given as $81 million.', ['81000000 WITHDRAWN']],
    [
      'This notice supersedes an earlier one, in which the cost was put at $81 million.',
      ['81000000 WITHDRAWN'],
    ],
    ['The union retracted its claim of 120,000 marchers.', ['120000 WITHDRAWN']],
    ['The paper withdrew a report that 33 skaters had drowned.', ['33 WITHDRAWN']],
    ['The paper regretted having written that 33 skaters had drowned.', ['33 WITHDRAWN']],
    ['We wrongly reported that 33 skaters had drowned.', ['33 WITHDRAWN']],
    ['We were wrong to report 45 deaths.', ['45 DENIED']],
    ['The figure of 45 that we gave this morning was wrong.', ['45 DENIED']],
    ['Our earlier figure of 45 was based on a misunderstanding.', ['45 WITHDRAWN']],
    ['An earlier report of 45 deaths was retracted.', ['45 WITHDRAWN']],
    ['Earlier reports of 45 deaths turned out to be wrong.', ['45 DENIED']],
    ['The ministry, which had announced 214 dead, corrected itself.', ['214 WITHDRAWN']],
    ['The ministry had announced 214 dead but backtracked within hours.', ['214 WITHDRAWN']],
    ['The post, since deleted, said 300 had been shot.', ['300 WITHDRAWN']],
    ['In a tweet that has been deleted, he said 300 had been shot.', ['300 WITHDRAWN']],
    ['The mayor apologised for the 12 deaths.', ['12 ASSERTED']],
    ['The army withdrew 400 men.', ['400 ASSERTED']],
    ['The firm deleted 3 million accounts.', ['3000000 ASSERTED']],
  ])('is taken back: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });

  test.each([
    ['The largest haul dates from 2018, when 9 tonnes lay in a barge at Dorn.', ['9 BACKGROUND']],
    ['Lomar was last in the papers in 1991, when a raffle brought in £2 million.', ['2000000 BACKGROUND']],
    ['The last great slide in the valley, at Telm in 1968, killed 19 people.', ['19 BACKGROUND']],
    ['The war of 1997 killed more than 900 people.', ['900 BACKGROUND']],
    ['It was the worst since 1931, when 40 died.', ['40 BACKGROUND']],
    ['In 2022 the regulator had fined the firm $3 million.', ['3000000 BACKGROUND']],
    ['Two years ago a similar blast killed 14.', ['14 BACKGROUND']],
    ["Last year's strike cost the firm 30 million euros.", ['30000000 BACKGROUND']],
    ['The 2010 quake killed 200,000 people.', ['200000 BACKGROUND']],
    ['A fire in the same hall in 1999 left 30 dead.', ['30 BACKGROUND']],
    ['Back in 2004, 35 miners died in the same pit.', ['35 BACKGROUND']],
    ['It recalls the disaster of 1987, in which 193 people drowned.', ['193 BACKGROUND']],
    ['By comparison, 70 people died in the flood of 2013.', ['70 BACKGROUND']],
    ['In a similar case in Ohio, a court awarded $9 million.', ['9000000 BACKGROUND']],
    ['A decade earlier, 88 people had died in a stampede there.', ['88 BACKGROUND']],
    ['The previous record, set in 1998, was 41 degrees.', ['41 BACKGROUND']],
    ['Memories are fresh of the 2015 fire that killed 64.', ['64 BACKGROUND']],
    ['It is the deadliest crash since March 2009, when 49 people lost their lives.', ['49 BACKGROUND']],
    ['The town was hit before, in 1953, when 307 people drowned.', ['307 BACKGROUND']],
    ['The region saw 300 deaths in the floods of 2014.', ['300 BACKGROUND']],
    ['Its predecessor sank in 1912 with 200 men aboard.', ['200 BACKGROUND']],
    ['Nobody here has forgotten 1985, when the lake took 14 skaters.', ['14 BACKGROUND']],
    ['Five years before, the same river had killed 17.', ['17 BACKGROUND']],
    ['Seven people died there in 2003.', ['7 BACKGROUND']],
    ['The last eruption, in 1979, buried 140 houses.', ['140 BACKGROUND']],
    ['In 2019, a storm destroyed 1,200 homes in the same valley.', ['1200 BACKGROUND']],
    ['A bomb killed 12 people at the same market in January last year.', ['12 BACKGROUND']],
    ['Since 2019 the firm has built 300 boats.', ['300 ASSERTED']],
    ['The dam, built in 1934, killed 12 people on Sunday.', ['12 ASSERTED']],
    ['The mill, which opened in 1931, employs 400 people.', ['400 ASSERTED']],
    ['Homes built since 2010 have 3 rooms.', ['3 ASSERTED']],
    ['The worst flood since 1931 killed 40 people.', ['40 ASSERTED']],
    ['The deadliest crash since 2009 killed 12 on Monday.', ['12 ASSERTED']],
    ['In 2024 exports rose to 4 million tonnes.', ['4000000 ASSERTED']],
  ])('is of another event: %s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});
