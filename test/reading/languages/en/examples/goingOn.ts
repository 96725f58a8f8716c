import type { Example } from '../../examples.ts';

/** A speaker goes on over sentences without a source, or does not. */
export const goingOn: readonly Example[] = [
  // A sentence that refers back to a count goes on, also in the next paragraph
  [
    'The hospital said it treats 17 patients.\n\nEleven of them are on ventilators.',
    [
      'STATEMENT “it treats 17 patients” by hospital',
      '“17 patients” = 17 patient treat by hospital',
      '“Eleven” = 11 patient treat SUBSET by hospital',
    ],
  ],
  [
    'Fire chief Ivo Brandt said 14 homes burned. The oldest was built in 1703, the newest last year.',
    ['STATEMENT “14 homes burned” by Ivo Brandt', '“14 homes” = 14 home burn by Ivo Brandt'],
  ],
  [
    'The coroner reports 24 deaths. The most recent is that of a girl of 9.',
    ['STATEMENT “The coroner reports 24 deaths” by coroner', '“24 deaths” = 24 death die by coroner'],
  ],
  [
    'Colonel Ivo Brandt has given the evening figures of the staff: 290 killed since Tuesday. Another 16 are missing.',
    ['“290” = 290 people kill on 2024-04 by Ivo Brandt', '“16” = 16 people miss by Ivo Brandt'],
  ],
  [
    'The union said 40 crews struck.\n\nThe others worked 12 hours.',
    [
      'STATEMENT “40 crews struck” by union',
      '“40 crews” = 40 crew strike by union',
      '“12 hours” = 12 hour other work by union',
    ],
  ],
  [
    'The council counted 31 lamps. Of these, 9 are broken.',
    ['“31 lamps” = 31 lamp count by council', '“9” = 9 lamp break SUBSET by council'],
  ],
  // A new count of a new paragraph does not
  [
    'The dam is sound, according to Ivo Brandt.\n\nHundreds of homes were under water.',
    ['STATEMENT “The dam is sound” by Ivo Brandt', '“Hundreds of homes” = VAGUE 200..1000 home flood'],
  ],
  [
    'The charity said the wells were dry.\n\nThe five were dug in May.',
    ['STATEMENT “the wells were dry” by charity', '“five” = 5 dig on 2023-05'],
  ],
  // A new thing, a rounded count, a rule for all or an introduction does not
  [
    'The harbour office said 40 boats sank. A ferry that cost 12 million crowns lies idle.',
    [
      'STATEMENT “40 boats sank” by harbour office',
      '“40 boats” = 40 boat by harbour office',
      '“12 million crowns” = 12000000 CZK cost cost',
    ],
  ],
  [
    'Two people died, according to the harbour office. More than 25 were hurt.',
    [
      'STATEMENT “Two people died” by harbour office',
      '“Two people” = 2 people die by harbour office',
      '“More than 25” = MORE_THAN 25 people hurt',
    ],
  ],
  [
    'Turnout was high, the harbour office said. Half of the 90 crews must vote.',
    [
      'STATEMENT “Turnout was high” by harbour office',
      '“Half of the 90 crews” = 0.5 crew vote SUBSET',
      '“90 crews” = 90 crew',
    ],
  ],
  [
    'Ivo Brandt said the gate was shut. He is one of three guards.',
    ['STATEMENT “the gate was shut” by Ivo Brandt', '“three guards” = 3 guard'],
  ],
  // Behind one figure only a sentence that takes something up goes on
  [
    'The police put the crowd at 3,000. One guard was hurt.',
    [
      'STATEMENT “The police put the crowd at 3,000” by police',
      '“3,000” = 3000 crowd gather by police',
      '“One guard” = 1 guard hurt',
    ],
  ],
  [
    'The police put the dead at 30. All 30 died at the gate.',
    [
      'STATEMENT “The police put the dead at 30” by police',
      '“30” = 30 people die by police',
      '“30” = 30 people die by police',
    ],
  ],
  // The body of a person does not act
  [
    'The rescue service said eight people died. The body of a guard was found with 12 coins.',
    [
      'STATEMENT “eight people died” by rescue service',
      '“eight people” = 8 people die by rescue service',
      '“12 coins” = 12 coin die by rescue service',
    ],
  ],
  // Another body acts
  [
    'The seed group said 30 fields were dry. The aid group Bread for Orm has 48.',
    [
      'STATEMENT “30 fields were dry” by seed group',
      '“30 fields” = 30 field by seed group',
      '“48” = 48 field by Bread for Orm',
    ],
  ],
  [
    'The port said three ships burned. Cops found 2 million pounds.',
    [
      'STATEMENT “three ships burned” by port',
      '“three ships” = 3 ship burn by port',
      '“2 million pounds” = 2000000 GBP cop find',
    ],
  ],
  // The narrator looks, foresees or was there
  [
    'The commission said 70 lorries passed. With patience one can make out nine.',
    [
      'STATEMENT “70 lorries passed” by commission',
      '“70 lorries” = 70 lorry pass by commission',
      '“nine” = 9',
    ],
  ],
  [
    'The governor, Lena Stroud, said she would free 25 million. She is expected to ask for 90 million.',
    [
      'STATEMENT “she would free 25 million” by Lena Stroud',
      '“25 million” = 25000000 CONDITIONAL by Lena Stroud',
      '“90 million” = 90000000 ask PROJECTED',
    ],
  ],
  [
    'I went to see it. The army says that one bomb fell. There are two craters.',
    ['STATEMENT “one bomb fell” by army', '“two craters” = 2 crater'],
  ],
  [
    'The army says that one bomb fell. I counted two craters.',
    ['STATEMENT “one bomb fell” by army', '“two craters” = 2 crater count'],
  ],
  // Another sentence tells only whose the figure is
  ['Nine boats sank. So says the coroner.', ['“Nine boats” = 9 boat by coroner']],
  ['Nine boats sank. The auditors found this out in May.', ['“Nine boats” = 9 boat by auditors']],
  // The narrator explains a place, or looks
  [
    'The army said the attack was over. Behind the station lay nine boats.',
    ['STATEMENT “the attack was over” by army', '“nine boats” = 9 boat lie'],
  ],
];
