import type { Example } from '../../examples.ts';

/** Speakers whom a reader knows from the sentences around. */
export const speakers: readonly Example[] = [
  // A person without a name, in the sentence before
  [
    'Nils Harrow said two pupils were hurt.\n\nThe coroner read from the log. “We had 20 minutes,” he said.',
    [
      'STATEMENT “two pupils were hurt” by Nils Harrow',
      '“two pupils” = 2 pupil hurt by Nils Harrow',
      'QUOTE “We had 20 minutes,” by coroner',
      '“20 minutes” = 20 minute by coroner',
    ],
  ],
  [
    'Ivo Brandt said 14 homes burned.\n\nA woman from the ferry wept. “I lost 3 hens,” she said.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'QUOTE “I lost 3 hens,” by woman',
      '“3 hens” = 3 hen lose by woman',
    ],
  ],
  [
    'Ivo Brandt said 14 homes burned.\n\nOne harbour clerk, who asked for no name, shrugged. “We stamped 40 of them,” he said.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      '“One harbour clerk” = 1 clerk by harbour clerk',
      'QUOTE “We stamped 40 of them,” by harbour clerk',
      '“40” = 40 clerk stamp SUBSET by harbour clerk',
    ],
  ],
  [
    'Ivo Brandt said 14 homes burned.\n\nA nurse at the clinic counted on her fingers. “There were 30 beds,” she said.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'QUOTE “There were 30 beds,” by nurse',
      '“30 beds” = 30 bed by nurse',
    ],
  ],
  [
    'Ivo Brandt said 14 homes burned.\n\nThe keenest counter at the gate is called Salo, and he sells tea. By Thursday, he says, there were 49.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'STATEMENT “By Thursday, he says, there were 49” as of 2024-04-11 by Salo',
      '“49” = 49 as of 2024-04-11 by Salo',
    ],
  ],
  [
    'Ivo Brandt said 14 homes burned.\n\nA cook named Ida Moor pointed upstairs. “They ate 60 loaves,” she said.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'QUOTE “They ate 60 loaves,” by Ida Moor',
      '“60 loaves” = 60 loaf eat by Ida Moor',
    ],
  ],
  // An office or trade that the text gave to a name
  [
    'The mayor, Lena Horn, came late. Ivo Brandt said 14 homes burned.\n\nThe mayor shook her head. “It was 15,” she said.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'QUOTE “It was 15,” by Lena Horn',
      '“15” = 15 home burn by Lena Horn',
    ],
  ],
  [
    'Lena Horn, a teacher, came late. The teacher had no time. “I have 28 pupils,” she said.',
    ['QUOTE “I have 28 pupils,” by Lena Horn', '“28 pupils” = 28 pupil by Lena Horn'],
  ],
  [
    'For Lena Horn the aid came too late. The former nurse runs a kitchen at Dun Marr. “I feed 40 of them,” she said.',
    ['QUOTE “I feed 40 of them,” by Lena Horn', '“40” = 40 feed SUBSET by Lena Horn'],
  ],
  // A quote of two sentences between a name and its pronoun
  [
    'Ivo Brandt said 14 homes burned.\n\nTamsin Ore runs a bakery. “My mother stays. She says that 40 years are enough,” she told the Courier.',
    [
      'STATEMENT “14 homes burned” by Ivo Brandt',
      '“14 homes” = 14 home burn by Ivo Brandt',
      'QUOTE “My mother stays. She says that 40 years are enough,” by Tamsin Ore',
      '“40 years” = 40 year by Tamsin Ore',
    ],
  ],
  // A body with its place
  [
    'The army said 12 had died.\n\nThe health office in the east corrected its list. It now counts 18 wounded.',
    [
      'STATEMENT “12 had died” by army',
      '“12” = 12 people die WITHDRAWN by army',
      '“18 wounded” = 18 people wound by health office',
    ],
  ],
  // The office of a person speaks for the person
  [
    'Lena Horn came on Monday. Her office was not amused. “She used 40 words,” a spokeswoman said.',
    ['QUOTE “She used 40 words,” by Lena Horn', '“40 words” = 40 word by Lena Horn'],
  ],
  // A spokesman is a person, though the source is the body
  [
    'The hospital ordered 12 beds in March, a spokesman said. “We have 90 people on a list,” he added.',
    [
      'STATEMENT “The hospital ordered 12 beds in March” on 2024-03 by hospital',
      '“12 beds” = 12 bed order on 2024-03 by hospital',
      'QUOTE “We have 90 people on a list,” by hospital',
      '“90 people” = 90 people by hospital',
    ],
  ],
  // The next sentence tells whose the quote is
  [
    '“It was a matter of 40 seconds.” With this sentence Paul Rieger, the safety officer, began his evidence.',
    [
      'QUOTE “It was a matter of 40 seconds.” by Paul Rieger',
      '“40 seconds” = 40 second matter by Paul Rieger',
    ],
  ],
  [
    '“There are 40 of us.” With these words the foreman, Tom Hale, opened the meeting.',
    ['QUOTE “There are 40 of us.” by Tom Hale', '“40” = 40 people by Tom Hale'],
  ],
  [
    '“We have 12 beds.” These are the words of Ida Moor, a nurse.',
    ['QUOTE “We have 12 beds.” by Ida Moor', '“12 beds” = 12 bed by Ida Moor'],
  ],
  [
    '“We are alone with 40 children.” The plea is that of a nurse, Ida Moor.',
    ['QUOTE “We are alone with 40 children.” by Ida Moor', '“40 children” = 40 child by Ida Moor'],
  ],
  [
    '“We have 12 beds.” Thus Ida Moor, a nurse.',
    ['QUOTE “We have 12 beds.” by Ida Moor', '“12 beds” = 12 bed by Ida Moor'],
  ],
  // Any verb behind a quote and its speaker
  [
    'Ivo Brandt lost a shop. “They took 12 cakes,” he wept.',
    ['QUOTE “They took 12 cakes,” by Ivo Brandt', '“12 cakes” = 12 cake take by Ivo Brandt'],
  ],
  [
    'Norvik hit back. “We sold 12 cakes,” fumed spokesman Ivo Brandt.',
    ['QUOTE “We sold 12 cakes,” by Ivo Brandt', '“12 cakes” = 12 cake sell by Ivo Brandt'],
  ],
  // An office with its field, and the name behind it
  [
    '“We have 12 boats,” said the officer in charge, Ivo Brandt.',
    ['QUOTE “We have 12 boats,” by Ivo Brandt', '“12 boats” = 12 boat by Ivo Brandt'],
  ],
  // "which" is the reckoning of the speaker
  [
    'Ivo Brandt says two more boats sank since noon, which brings the number of wrecks to nine. Six boats are on the missing list.',
    [
      'STATEMENT “two more boats sank since noon, which brings the number of wrecks to nine” by Ivo Brandt',
      '“two more boats” = 2 boat ADDITIONAL by Ivo Brandt',
      '“nine” = 9 wreck by Ivo Brandt',
      '“Six boats” = 6 boat miss by Ivo Brandt',
    ],
  ],
  // The second of two counts, without its verb
  [
    'The police speak of 3,000 people, the organisers of 10,000.',
    ['“3,000 people” = 3000 people by police', '“10,000” = 10000 organizer by organisers'],
  ],
  [
    'Norvik stands by 640,000; the gang, Nightowl, by 1.1 million.',
    ['“640,000” = 640000 by Norvik', '“1.1 million” = 1100000 by Nightowl'],
  ],
  // An outlet answers for a source that it does not name
  [
    'The magazine Quay reported, citing a board member, that 40 boats sank.',
    ['STATEMENT “40 boats sank” by Quay', '“40 boats” = 40 boat by Quay'],
  ],
  [
    'Nearly 900 people left, the union said, citing a survey of its members.',
    ['STATEMENT “Nearly 900 people left” by union', '“Nearly 900 people” = NEARLY 900 people leave by union'],
  ],
  // A campaign that is called by its answer
  [
    'The No campaign has declared 2.6 million crowns.',
    ['“2.6 million crowns” = 2600000 CZK campaign declare by No campaign'],
  ],
  // A topic is not a speaker
  ['Vaccination: 171,300 people were vaccinated.', ['“171,300 people” = 171300 people vaccinate']],
  // A body that is told by its calling, its kind or its subject
  [
    'A group calling itself Grey Owl said it was behind it. It said it had 12 files.',
    [
      'STATEMENT “it was behind it” by Grey Owl',
      'STATEMENT “it had 12 files” by Grey Owl',
      '“12 files” = 12 file by Grey Owl',
    ],
  ],
  [
    'Norvik Air fell. The Harbour Safety Authority flew home 42 crews. It cost 40 crowns, the regulator said.',
    [
      '“42 crews” = 42 crew repatriate',
      'STATEMENT “It cost 40 crowns” by Harbour Safety Authority',
      '“40 crowns” = 40 CZK cost cost by Harbour Safety Authority',
    ],
  ],
  [
    'British airline Norvik Air fell. The Leeds-based carrier said it had 31 jets.',
    ['STATEMENT “it had 31 jets” by Norvik Air', '“31 jets” = 31 jet by Norvik Air'],
  ],
  [
    'Havlund sold 6 boats, it said.\n\nPelgar raises its offer. It will pay 156 kroner for each share.',
    [
      'STATEMENT “Havlund sold 6 boats” by Havlund',
      '“6 boats” = 6 boat sell by Havlund',
      '“156 kroner for each share” = 156 NOK pay PER_UNIT PLANNED by Pelgar',
    ],
  ],
  [
    'The harbour office counted 40 boats. On Monday the Wreck Institute finished its work. Twelve boats are gone, it said.',
    [
      '“40 boats” = 40 boat count by harbour office',
      'STATEMENT “Twelve boats are gone” by Wreck Institute',
      '“Twelve boats” = 12 boat destroy by Wreck Institute',
    ],
  ],
  [
    'Forty is fewer than the 45 claimed by the union. It lists 12 names.',
    ['“Forty” = 40', '“45” = 45 by union', '“12 names” = 12 name'],
  ],
  // A person without a name is taken up
  [
    'The raid was at night, a company insider told us. “We lost 12 files,” the source said.',
    [
      'STATEMENT “The raid was at night” by company insider',
      'QUOTE “We lost 12 files,” by company insider',
      '“12 files” = 12 file lose by company insider',
    ],
  ],
  [
    'The chief executive of Norvik Health had come. “We lost 12 files,” she said.',
    [
      'QUOTE “We lost 12 files,” by chief executive of Norvik Health',
      '“12 files” = 12 file lose by chief executive of Norvik Health',
    ],
  ],
  [
    'Ivo Brandt was angry. A spokeswoman for Ms Quill said she had 12 files.',
    ['STATEMENT “she had 12 files” by Quill', '“12 files” = 12 file by Quill'],
  ],
  // A sentence with the pronoun is not a distance
  [
    'The list is long, says Lin Harrow.\n\nSalo Mavel, 71, fell. He got up. He walked home. “I lost 12 hens,” he said.',
    [
      'STATEMENT “The list is long” by Lin Harrow',
      'QUOTE “I lost 12 hens,” by Salo Mavel',
      '“12 hens” = 12 hen lose by Salo Mavel',
    ],
  ],
  // The first of two sources
  [
    'Six people died, rangers and Europol said.',
    ['STATEMENT “Six people died” by rangers', '“Six people” = 6 people die by rangers'],
  ],
  // "All" in a name
  [
    'Nurses for All said 16 wells were dry.',
    ['STATEMENT “16 wells were dry” by Nurses for All', '“16 wells” = 16 well by Nurses for All'],
  ],
  // An inquiry is that of the one who tells of it
  [
    'The army said an inquiry had found that “up to three” of its rounds went astray.',
    [
      'STATEMENT “an inquiry had found that “up to three” of its rounds went astray” by army',
      '““up to three” of its rounds” = UP_TO 3 round SUBSET by army',
      'QUOTE “up to three” by army',
    ],
  ],
  // The object of a clause with a particle is not the subject
  [
    'A clerk who set up the page said she had 12 files.',
    ['STATEMENT “she had 12 files” by clerk', '“12 files” = 12 file by clerk'],
  ],
  // A reduced clause is not a tag
  [
    'They freed 287 men, 23 short of the number agreed, the union said.',
    [
      'STATEMENT “They freed 287 men, 23 short of the number agreed” by union',
      '“287 men” = 287 man free by union',
      '“23” = 23 man free by union',
    ],
  ],
];
