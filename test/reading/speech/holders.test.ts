import { describe, expect, test } from '@jest/globals';
import { findSpeech } from './findSpeech.ts';

const originOf = (text: string, figure: string): string =>
  findSpeech(text).linksOf(figure)[0]?.agent.name ?? '';

/** Texts with a figure and its source, by what the sentence tells of the source; without a source, the words tell none. */
const SOURCES = {
  'holds names': [
    ['The lodge keeper, Ada Brook, has eleven names of climbers on the peak.', 'eleven', 'Ada Brook'],
    ['The neighbours, who asked from door to door, have 13.', '13', 'neighbours'],
    ['The Harbour Office had 40 names on its list at noon.', '40', 'Harbour Office'],
    ['The relief society had 40 names on its list by dusk.', '40', 'relief society'],
    ['Open Archive, which reads court files, has the names of 250 prisoners.', '250', 'Open Archive'],
    ['The association has the names of 40 drowned sailors.', '40', 'association'],
    ['The relatives have 16.', '16', 'relatives'],
    ['The coast guard has 12 people on its list.', '12', 'coast guard'],
    ['The campaigners have 31 names on a wall.', '31', 'campaigners'],
    ['The ministry has records of 40 deaths.', '40', 'ministry'],
    ['Police have reports of 40 people missing.', '40', 'Police'],
    ['The clinic has 40 beds.', '40', ''],
    ['The district had 30,000 inhabitants.', '30,000', ''],
    ['Ivar Holt has two sons.', 'two', ''],
  ],
  'holds to a figure': [
    ['In the village the parents hold to 16.', '16', 'parents'],
    ['The villagers stick to 26.', '26', 'villagers'],
    ['The relatives insist on 33.', '33', 'relatives'],
    ["The survivors' committee insists on 33 dead.", '33', "survivors' committee"],
    ['The mayor, asked twice, sticks to 26.', '26', 'mayor'],
    ['The army conceded eight.', 'eight', 'army'],
    ['The army has conceded eight this week.', 'eight', 'army'],
    ['The command owns up to 35.', '35', 'command'],
    ['The league, which met twice, insists on 33.', '33', 'league'],
    ['The team arrives at eight wells.', 'eight', 'team'],
    ['Her colleagues arrive at eight wells.', 'eight', 'colleagues'],
    ['The office comes to 88 after a week of counting.', '88', 'office'],
    ['The mayor is sticking to 26.', '26', 'mayor'],
  ],
  'computes a measure': [
    ['The operator computes a peak of 5,200 from its logs.', '5,200', 'operator'],
    ['The observatory calculates a speed of 40 knots.', '40', 'observatory'],
    ['The insurer assumes a loss of 40 million crowns.', '40', 'insurer'],
    ['The institute has measured a depth of 40 metres.', '40', 'institute'],
    ['The weather office recorded a gust of 140 km/h.', '140', 'weather office'],
    ['The survey office derived a flow of 40 from marks on the bank.', '40', 'survey office'],
    ['The bank models a shortfall of 40 million.', '40', 'bank'],
    ["The engineers' chamber computes an average of 40.", '40', "engineers' chamber"],
    ['The lab determined a level of 0.7 percent.', '0.7', 'lab'],
    ['The ministry works with an average of 40 a day.', '40', 'ministry'],
    ['The road office reckons on a bill of 40 million.', '40', 'road office'],
  ],
  'is at work on its cases': [
    ['The rescue service is looking for eight climbers.', 'eight', 'rescue service'],
    ['The Red Star is still searching for 14 sailors.', '14', 'Red Star'],
    ['Police are still hunting for three men.', 'three', 'Police'],
    ['The charity is caring for 40 orphans.', '40', 'charity'],
    ['The navy is searching for 40 fishermen.', '40', 'navy'],
    ['Police are looking into 40 cases.', '40', 'Police'],
    ['The council is hunting 40 stray dogs.', '40', 'council'],
    ['The clinic is caring for 40 patients.', '40', 'clinic'],
    ['The coast guard was looking for eight men on Monday.', 'eight', ''],
  ],
  'has collected names': [
    ['The society has collected the names of 260 sailors.', '260', 'society'],
    ['The committee has gathered 40 statements.', '40', 'committee'],
    ['Sea Mothers, a club from the old port, has collected the names of 260 sailors.', '260', 'Sea Mothers'],
    ['The lawyers have compiled a list of 40 families.', '40', 'lawyers'],
    ['The commission has heard 38 witnesses.', '38', 'commission'],
    ['The association has documented 40 arrests.', '40', 'association'],
  ],
  'thinks a figure right': [
    ['The brokers think $60 million realistic.', '$60 million', 'brokers'],
    ['The builders consider $60 million realistic.', '$60 million', 'builders'],
    ['The chamber deems 40 places enough.', '40', 'chamber'],
    ['The insurer thinks €40 million possible.', '€40 million', 'insurer'],
  ],
  'gives money': [
    ['Gov. Mara Lund is freeing $8 million from a reserve.', '$8 million', 'Mara Lund'],
    ['The governor, Mara Lund, has released $8m for repairs.', '$8m', 'Mara Lund'],
    ['The company will pay owners 3 million crowns.', '3 million', 'company'],
    ['The Norland Union froze 12 million euros.', '12 million', 'Norland Union'],
    ['The ministry is releasing 40 million crowns.', '40 million', 'ministry'],
    ['The bank will donate 40 million crowns.', '40 million', 'bank'],
    ['The foundation is giving $40 million to schools.', '$40 million', 'foundation'],
    ['The treasury has set aside $40 million for claims.', '$40 million', 'treasury'],
    ['The council has approved $40 million for drains.', '$40 million', 'council'],
    ['The council has allocated $40 million to the bridge.', '$40 million', 'council'],
    ['The city is putting $40 million into the bridge.', '$40 million', 'city'],
    ['Ivar Holt paid $40 for a hat.', '$40', ''],
    ['The company paid $40 million for its rival in 2010.', '$40 million', ''],
    ['The Norland League will ask members for $3 million in May.', '$3 million', 'Norland League'],
    ['The union will demand 8 percent.', '8', 'union'],
    ['The operator raised its payment to owners to 40,000 crowns.', '40,000', 'operator'],
  ],
  'changes or keeps a count': [
    ['The health office then cut its toll to 60.', '60', 'health office'],
    ['The ministry later lowered the count by four to 60.', '60', 'ministry'],
    ['The commissioner, Ada Keld, left the number of pupils unchanged at 340.', '340', 'Ada Keld'],
    ['The institute kept its forecast at 3 percent.', '3', 'institute'],
    ['The bank held its rate forecast unchanged at 3 percent.', '3', 'bank'],
    ['The office has left its estimate at 40.', '40', 'office'],
  ],
} as const;

const cases = Object.entries(SOURCES).flatMap(([kind, texts]) => texts.map((row) => [kind, ...row] as const));

describe('a body that', () => {
  test.each(cases)('%s: %s', (_, text, figure, source) => {
    expect(originOf(text, figure)).toBe(source);
  });
});
