import type { Example } from '../../examples.ts';

/** Numbers that a sentence ties to another one, and happenings that other words than a verb tell. */
export const ties: readonly Example[] = [
  // An old figure, and one that is denied, is of the thing of the figure beside it.
  ['Nine guests are ill, up from four.', ['“Nine guests” = 9 guest', '“four” = 4 guest PREVIOUS']],
  [
    'The survey raised its estimate to 1.4 million cubic metres, from 800,000.',
    [
      '“1.4 million cubic metres” = 1400000 m3 estimate by survey',
      '“800,000” = 800000 m3 estimate PREVIOUS WITHDRAWN by survey',
    ],
  ],
  [
    'The mayor said not 14 but 17 barns were flooded.',
    ['“14” = 14 barn flood NEGATIVE', '“17 barns” = 17 barn flood'],
  ],
  [
    'Fees were taken from 410 members, not 350.',
    ['“410 members” = 410 member', '“350” = 350 member take NEGATIVE'],
  ],
  ['Six barns, not four.', ['“Six barns” = 6 barn', '“four” = 4 barn NEGATIVE']],
  [
    'The coroner, who had put the toll at 17, raised it to 18 on Monday.',
    ['“17” = 17 death die by coroner', '“18” = 18 death die by coroner'],
  ],
  // A first estimate, and the number of another body.
  [
    'Unpaid wages came to 8.8 million euros, up from a first estimate of 7.1 million.',
    ['“8.8 million euros” = 8800000 EUR wage', '“7.1 million” = 7100000 EUR wage PREVIOUS WITHDRAWN'],
  ],
  [
    'The Yes side won 51.1%, against 51.3% in the preliminary result.',
    ['“51.1%” = 51.1 percent win', '“51.3%” = 51.3 percent win PREVIOUS'],
  ],
  [
    'Repairs cost 900 million euros, well above the 640 million that the owner had named.',
    ['“900 million euros” = 900000000 EUR cost cost', '“640 million” = 640000000 EUR cost cost by owner'],
  ],
  [
    'Nine people died, the coroner said. The count rises to 12.',
    [
      'STATEMENT “Nine people died” by coroner',
      '“Nine people” = 9 people die by coroner',
      '“12” = 12 people die by coroner',
    ],
  ],
  [
    'The slide was 650 metres wide, and not 400, as the police had first said.',
    ['“650 metres” = 650 m slide', '“400” = 400 meter WITHDRAWN by police'],
  ],
  [
    'Thirteen injured were treated, the hospital said. Prosecutors opened an inquiry. They believe that the level was four.',
    [
      'STATEMENT “Thirteen injured were treated” by hospital',
      '“Thirteen injured” = 13 people injure by hospital',
      'STATEMENT “the level was four” by Prosecutors',
      '“four” = 4 level by Prosecutors',
    ],
  ],
  [
    'The service counts three miners shot, and five hurt.',
    ['“three miners” = 3 miner shoot by service', '“five hurt” = 5 people hurt by service'],
  ],
  // How badly some of the hurt are hurt.
  [
    'Four guards were injured, one of them seriously.',
    ['“Four guards” = 4 guard injure', '“one” = 1 guard injure SUBSET'],
  ],
  [
    'Six clerks were injured, one seriously and two slightly.',
    ['“Six clerks” = 6 clerk injure', '“one” = 1 clerk injure SUBSET', '“two” = 2 clerk injure SUBSET'],
  ],
  [
    'Twelve were wounded, one of whom is in a critical condition.',
    ['“Twelve” = 12 people wound', '“one” = 1 people critical SUBSET'],
  ],
  // A counter of those with a fate, and of several adjectives.
  ['The toll office raised the number of those killed to eight.', ['“eight” = 8 people kill by toll office']],
  ['The number of bridges hit is three.', ['“three” = 3 bridge hit']],
  [
    'Files of 1,300 present and former pupils were copied.',
    ['“1,300 present and former pupils” = 1300 pupil steal'],
  ],
  [
    'The slide moved 900,000 cubic metres of rock. The college put it at 1.2 million.',
    [
      '“900,000 cubic metres of rock” = 900000 m3 rock move',
      'STATEMENT “The college put it at 1.2 million” by college',
      '“1.2 million” = 1200000 m3 rock move by college',
    ],
  ],
  // The second of two coordinated numbers.
  [
    'The clinic put the number of dead at four and of injured at 32.',
    [
      'STATEMENT “The clinic put the number of dead at four and of injured at 32” by clinic',
      '“four” = 4 people die by clinic',
      '“32” = 32 people injure by clinic',
    ],
  ],
  [
    'The guild put the number of cars at 14 and of bicycles at 60.',
    [
      'STATEMENT “The guild put the number of cars at 14 and of bicycles at 60” by guild',
      '“14” = 14 car by guild',
      '“60” = 60 bicycle by guild',
    ],
  ],
  // A side of a vote, and a comparison, deny nothing.
  ['With Quinze, Yes has 54 and No 46.', ['“54” = 54', '“46” = 46']],
  [
    'The total of 90 deaths is not comparable with the 42 in the last report.',
    ['“90 deaths” = 90 death die', '“42” = 42 death die'],
  ],
  // People who cannot be found are missing.
  ['The guild has a list of 12 members whom it cannot reach.', ['“12 members” = 12 member miss by guild']],
  // A hospital that receives patients, and customers who receive money.
  ['The clinic has received 16 patients.', ['“16 patients” = 16 patient hospitalise by clinic']],
  ['In Beld 160 customers have received a refund.', ['“160 customers” = 160 customer receive']],
  ['Yes received 300,000 votes.', ['“300,000 votes” = 300000 vote receive']],
  // Homes without power.
  ['Some 900 customers were cut off.', ['“Some 900 customers” = APPROXIMATELY 900 customer disconnect']],
  ['Some 900 homes lost power.', ['“Some 900 homes” = APPROXIMATELY 900 home disconnect']],
  // Dismissals, and people who are home again.
  ['The yard made 450 workers redundant.', ['“450 workers” = 450 worker dismiss']],
  ['Some 450 workers were made redundant.', ['“Some 450 workers” = APPROXIMATELY 450 worker dismiss']],
  ['Some 450 jobs go at once.', ['“Some 450 jobs” = APPROXIMATELY 450 job go']],
  ['The airline has flown home 450 guests.', ['“450 guests” = 450 guest repatriate by airline']],
  ['Some 450 of the stranded had got home.', ['“Some 450” = APPROXIMATELY 450 people repatriate']],
  // The subject of a clause is not the object of the clause before.
  [
    'More than 100 people died, and some 300 have been ill.',
    ['“More than 100 people” = MORE_THAN 100 people die', '“some 300” = APPROXIMATELY 300 people infect'],
  ],
  // Each of two verbs has its own number, and the records are those of the counted.
  ['Thieves robbed 40 shops and watched 300 more.', ['“40 shops” = 40 shop rob', '“300” = 300 shop watch']],
  [
    'Thieves robbed 40 shops and copied the details of 300 more.',
    ['“40 shops” = 40 shop rob', '“300” = 300 shop copy'],
  ],
  [
    'The clinic hired 40 nurses and needs 30 more.',
    ['“40 nurses” = 40 nurse hire by clinic', '“30” = 30 nurse hire ADDITIONAL by clinic'],
  ],
  // The weapons of an attack are launched.
  [
    'The army attacked two harbours with more than 90 drones.',
    ['“two harbours” = 2 harbor attack', '“more than 90 drones” = MORE_THAN 90 drone launch'],
  ],
  [
    'The army hit two harbours with 90 drones and dozens of missiles.',
    [
      '“two harbours” = 2 harbor hit',
      '“90 drones” = 90 drone launch',
      '“dozens of missiles” = VAGUE 24..100 missile launch',
    ],
  ],
  // The second of two bodies that keep to their counts, and a sum behind a tag.
  [
    'The guild adheres to 2,150 and Blue Coast to 4,200.',
    ['“2,150” = 2150 by guild', '“4,200” = 4200 by Blue Coast'],
  ],
  [
    'Four more goats were found, the guild said on Friday, bringing the count to 16.',
    [
      'STATEMENT “Four more goats were found” by guild',
      '“Four more goats” = 4 goat find ADDITIONAL by guild',
      '“16” = 16 by guild',
    ],
  ],
  [
    'Four more goats were found, the guild said, which takes the number of lost goats to 16.',
    ['“Four more goats” = 4 goat find ADDITIONAL by guild', '“16” = 16 goat by guild'],
  ],
  [
    'The last word from Blue Coast for tonight, from a tired Mira Solt: 4,200 boats.',
    ['“4,200 boats” = 4200 boat by Blue Coast'],
  ],
  // An insertion, an office of a place, a noun of reports, a second verb behind the speaker's name.
  ['The guild, more cautious, has raised its count to 510.', ['“510” = 510 by guild']],
  [
    'Norvian crews have cut the road, leaving 70 goats outside Orsa, its mayor said.',
    [
      'STATEMENT “Norvian crews have cut the road, leaving 70 goats outside Orsa” by mayor',
      '“70 goats” = 70 goat leave by mayor',
    ],
  ],
  ['The sales began after a report that Orsa Pumps had lent four barns.', ['“four barns” = 4 barn lend']],
  [
    'It was calm, said a spokeswoman, Ana Quill, and had sold 54 goats.',
    [
      'STATEMENT “It was calm, said a spokeswoman, Ana Quill, and had sold 54 goats” by Ana Quill',
      '“54 goats” = 54 goat sell by Ana Quill',
    ],
  ],
  [
    'Ana Quill, the finance minister, defended the 20 closures as painful.',
    ['“20 closures” = 20 closure close by Ana Quill'],
  ],
  ['42 goats with fever confirmed by a laboratory were sold.', ['“42 goats” = 42 goat']],
  // Two who have counts, the second without its verb; a town that has schools is not a source.
  ['The guild has nine, and mill officials three.', ['“nine” = 9 by guild', '“three” = 3 by mill officials']],
  ['The town has nine schools, the county 30.', ['“nine schools” = 9 school', '“30” = 30 school']],
];
