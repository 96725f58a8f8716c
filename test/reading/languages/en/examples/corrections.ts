import type { Example } from '../../examples.ts';

/** Numbers that a text sets right, takes back or leaves open, and those of another occasion. */
export const corrections: readonly Example[] = [
  // The number of another sentence that is set right, by who told it.
  [
    'On 3 March we gave the number of flooded barns as 420. After a second count the correct number is 465.',
    ['“420” = 420 barn flood WITHDRAWN on 2024-03-03', '“465” = 465 barn flood'],
  ],
  [
    'Yesterday we reported that 310 goats had died. The right figure is 290.',
    ['“310 goats” = 310 goat die WITHDRAWN', '“290” = 290 goat die'],
  ],
  [
    'On Friday this page gave the number of guests as 214. The true number is 241, the guild said.',
    [
      '“214” = 214 guest WITHDRAWN on 2024-04-12',
      'STATEMENT “The true number is 241” by guild',
      '“241” = 241 guest by guild',
    ],
  ],
  ['We had given the number of lamps as 900; it is 750.', ['“900” = 900 lamp WITHDRAWN', '“750” = 750 lamp']],
  [
    'The guild put the number of sick goats at 61 on Monday. It is in fact 58.',
    [
      'STATEMENT “The guild put the number of sick goats at 61 on Monday” on 2024-04-15 by guild',
      '“61” = 61 goat on 2024-04-15 by guild',
      '“58” = 58 goat by guild',
    ],
  ],
  // A number that rested on a bad basis, with the one that takes its place.
  [
    'The lead of 840 votes published on 3 March was based on incomplete data. The lead is 795 votes.',
    ['“840 votes” = 840 vote vote WITHDRAWN', '“795 votes” = 795 vote vote'],
  ],
  [
    'The figure of 340 injured that the clinic released on Sunday rested on double counting. It is 305.',
    ['“340 injured” = 340 people injure WITHDRAWN', '“305” = 305 people injure'],
  ],
  [
    'The toll of 17 announced last night was based on an incomplete list. The toll is 21.',
    ['“17” = 17 death die WITHDRAWN', '“21” = 21 death die'],
  ],
  [
    'Some 88 goats were culled. The figure of 75 given on Monday was preliminary.',
    ['“Some 88 goats” = APPROXIMATELY 88 goat cull', '“75” = 75 goat cull WITHDRAWN on 2024-04-15'],
  ],
  [
    'A turnout of 104 percent was shown on the page owing to a typing error.',
    ['“104 percent” = 104 percent turnout turn WITHDRAWN'],
  ],
  [
    'The council has stopped saying that there were only two cracks.',
    ['“only two cracks” = 2 crack WITHDRAWN'],
  ],
  // An admitted slip takes back the number behind "not".
  [
    'The herald had been wrong about the plan: the guild proposed moving 35 barns, not 50.',
    ['“35 barns” = 35 barn move PLANNED by guild', '“50” = 50 barn move WITHDRAWN by guild'],
  ],
  [
    'Correction: the guild proposed moving 35 barns, not 50.',
    ['“35 barns” = 35 barn move PLANNED by guild', '“50” = 50 barn move PLANNED NEGATIVE by guild'],
  ],
  [
    'The station corrected its report: 35 barns were cut off, not 53.',
    ['“35 barns” = 35 barn cut', '“53” = 53 barn cut WITHDRAWN'],
  ],
  [
    'The dike will cost 41 million euros, the council said, not 48 million.',
    [
      'STATEMENT “The dike will cost 41 million euros” by council',
      '“41 million euros” = 41000000 EUR cost cost PLANNED by council',
      '“48 million” = 48000000 EUR cost cost PLANNED NEGATIVE by council',
    ],
  ],
  ['The wall was 35 metres long, not 20.', ['“35 metres” = 35 m wall', '“20” = 20 m wall NEGATIVE']],
  // A change whose verb is in front of the clause about the thing, and an old range.
  [
    'The firm raised the price that buyers pay for its cheapest boat to 21,000 euros from 19,500 euros.',
    ['“21,000 euros” = 21000 EUR boat by firm', '“19,500 euros” = 19500 EUR boat PREVIOUS by firm'],
  ],
  [
    'The council lowered the aid that it will pay to 41 million euros from 48 million euros.',
    [
      '“41 million euros” = 41000000 EUR aid pay PLANNED by council',
      '“48 million euros” = 48000000 EUR aid pay PREVIOUS by council',
    ],
  ],
  [
    'The fine is reduced to around 20 million euros from 44 million euros to 48 million euros.',
    [
      '“around 20 million euros” = APPROXIMATELY 20000000 EUR fine fine',
      '“44 million euros to 48 million euros” = RANGE 44000000..48000000 EUR fine fine PREVIOUS',
    ],
  ],
  [
    'The guild will close 780 shops instead of 950.',
    ['“780 shops” = 780 shop PLANNED', '“950” = 950 shop PREVIOUS WITHDRAWN'],
  ],
  [
    'Each class has 24 pupils instead of the usual 30.',
    ['“24 pupils” = 24 pupil PER_UNIT', '“30” = 30 pupil'],
  ],
  [
    'The guild will close 780 shops. It had first spoken of 950.',
    ['“780 shops” = 780 shop PLANNED', '“950” = 950 shop PREVIOUS PLANNED by guild'],
  ],
  // A figure of another year or occasion.
  [
    'Some 76 percent of pupils passed, against 83 percent in 1998.',
    [
      '“Some 76 percent of pupils” = APPROXIMATELY 76 percent pupil pass',
      '“83 percent” = 83 percent pupil pass BACKGROUND on 1998',
    ],
  ],
  [
    'The mill employed 410 weavers, compared with 520 ten years ago.',
    ['“410 weavers” = 410 weaver employ', '“520” = 520 weaver employ BACKGROUND on 2014'],
  ],
  [
    'The party won 31 seats, compared with 44 at the last election.',
    ['“31 seats” = 31 seat win', '“44” = 44 seat win BACKGROUND'],
  ],
  [
    'The guild struck the depot in response to an attack on its harbour last week, in which three guards died.',
    ['“three guards” = 3 guard die BACKGROUND'],
  ],
  [
    'Fewer than 2 percent of patients die when they are treated in time.',
    ['“Fewer than 2 percent of patients” = LESS_THAN 2 percent patient die BACKGROUND'],
  ],
  // Words that go round without a source.
  ['The number of 300 going round on social media could not be checked.', ['“300” = 300 UNCERTAIN']],
  [
    'A widely shared post claimed that 200 goats had been poisoned.',
    [
      'STATEMENT “200 goats had been poisoned” by widely shared post',
      '“200 goats” = 200 goat poison UNCERTAIN by widely shared post',
    ],
  ],
  [
    'Officials declined to confirm a report that 30 weavers had been taken hostage.',
    ['“30 weavers” = 30 weaver take UNCERTAIN'],
  ],
  [
    'Statements in the press to the effect that it had found fraud in 500 offices are untrue.',
    ['STATEMENT “fraud in 500 offices are untrue”', '“500 offices” = 500 office NEGATIVE'],
  ],
  ['We thought there were two goats.', ['“two goats” = 2 goat think POSSIBLE']],
  [
    'The clinic said it knew nothing of 15 poisoned goats.',
    [
      'STATEMENT “it knew nothing of 15 poisoned goats” by clinic',
      '“15 poisoned goats” = 15 goat UNCERTAIN by clinic',
    ],
  ],
  ['The firm did not deny that 300 posts had gone.', ['“300 posts” = 300 post UNCERTAIN by firm']],
  [
    'An unnamed user wrote that 500 goats had died.',
    [
      'STATEMENT “500 goats had died” by unnamed user',
      '“500 goats” = 500 goat die UNCERTAIN by unnamed user',
    ],
  ],
  [
    'Talk of 60 dead goats is premature, the guild said.',
    [
      'STATEMENT “Talk of 60 dead goats is premature” by guild',
      '“60 dead goats” = 60 goat die UNCERTAIN by guild',
    ],
  ],
  ['The rivers near Kovač rose, and Ana Žnidar, 45, left.', []],
  ['Nora Hassel (67), a retired teacher, left.', []],
  ['He was taking his son Theo, four, to school.', []],
];
