import type { Example } from '../../examples.ts';

/** How figures are put forward. */
export const assertions: readonly Example[] = [
  // A task that remains is a fact.
  ['Four crates remain to be counted.', ['“Four crates” = 4 crate remain']],
  // Words of another clause do not touch the figure.
  ['With two tents still missing, the bill could rise.', ['“two tents” = 2 tent miss']],
  [
    'Ruiz said it was 14 and that the owners would pay.',
    ['STATEMENT “it was 14 and that the owners would pay” by Ruiz', '“14” = 14 by Ruiz'],
  ],
  ['Nine vans had crossed, out of 12 planned.', ['“Nine vans” = 9 van cross', '“12” = 12 van PLANNED']],
  [
    'The clinic has 60 patients, nine of them so weak that they may need surgery.',
    ['“60 patients” = 60 patient', '“nine” = 9 patient SUBSET'],
  ],
  ['The flood may have displaced 2,000 people.', ['“2,000 people” = 2000 people displace POSSIBLE']],
  ['The port plans to hire 400 welders.', ['“400 welders” = 400 welder hire PLANNED by port']],
  [
    'Analysts expect a loss of $5 million.',
    ['“$5 million” = 5000000 USD loss forfeit PROJECTED by Analysts'],
  ],
  // Plans without "will".
  ['The yard will be hit hardest, with 400 jobs to go.', ['“400 jobs” = 400 job go PLANNED']],
  [
    'According to a paper that the guild has seen, 640 posts are to vanish.',
    ['STATEMENT “640 posts are to vanish” by paper', '“640 posts” = 640 post vanish PLANNED by paper'],
  ],
  ['The number of posts to go is 850.', ['“850” = 850 post PLANNED']],
  ['The number of barns to be rebuilt is 40.', ['“40” = 40 barn rebuild PLANNED']],
  ['The number of 84 communicated at night was provisional.', ['“84” = 84 WITHDRAWN']],
  // The whole is a fact, even if the text only considers its part.
  [
    'The mill would close a fifth of its 900 sheds.',
    ['“a fifth of its 900 sheds” = 0.2 shed SUBSET CONDITIONAL', '“900 sheds” = 900 shed'],
  ],
  ['The mill would close 900 sheds.', ['“900 sheds” = 900 shed CONDITIONAL']],
  ['Who is to blame for 12 deaths?', ['“12 deaths” = 12 death die']],
  // A bare number that repeats an earlier one has the modality of that one.
  [
    'The mill will shed 640 jobs. The union had hoped for less. It is 640.',
    ['“640 jobs” = 640 job shed PLANNED', '“640” = 640 job shed PLANNED'],
  ],
  [
    'The city will pay €12m for the quay. The correct figure is €12m.',
    ['“€12m” = 12000000 EUR city pay PLANNED by city', '“€12m” = 12000000 EUR city pay PLANNED by city'],
  ],
  [
    'The mill will shed 640 jobs. Police counted 640 cars.',
    ['“640 jobs” = 640 job shed PLANNED', '“640 cars” = 640 car count by Police'],
  ],
  // An order is given, whatever comes of it.
  ['The port has ordered 18 cranes.', ['“18 cranes” = 18 crane order by port']],
  // The amount is there, and its result with it.
  [
    'It was 900 votes ahead, enough for 40 seats.',
    ['“900 votes” = 900 vote vote', '“40 seats” = 40 seat vote'],
  ],
  ['The hall seats 300 people.', ['“300 people” = 300 people CAPACITY']],
  ['Twelve envoys left their seats.', ['“Twelve envoys” = 12 envoy leave']],
  // A suspicion of another thing, and a guess with a source.
  ['In the city 90 people are on the list of suspected cases.', ['“90 people” = 90 people']],
  ['A suspected gas leak killed 12 people.', ['“12 people” = 12 people kill']],
  ['Twelve people are believed to have drowned.', ['“Twelve people” = 12 people drown POSSIBLE']],
  [
    'Around 600 came, the police thought.',
    ['STATEMENT “Around 600 came” by police', '“Around 600” = APPROXIMATELY 600 come by police'],
  ],
  // Plans that nouns and other verbs tell.
  ['The mill stands by its pledge to cut 300 jobs.', ['“300 jobs” = 300 job cut PLANNED']],
  ['The mill undertakes to cut 300 jobs.', ['“300 jobs” = 300 job cut PLANNED']],
  ['A team of 12 divers was due to land in Oran.', ['“12 divers” = 12 diver PLANNED']],
  ['The delay is due to 40 broken axles.', ['“40 broken axles” = 40 axle delay']],
  [
    'The mill will shed 90 jobs: 40 at Arno and 50 at Beld.',
    [
      '“90 jobs” = 90 job shed PLANNED',
      '“40” = 40 job shed SUBSET PLANNED',
      '“50” = 50 job shed SUBSET PLANNED',
    ],
  ],
  // The modal of an insertion, of a saying, of quoted words or of the next number.
  ['The heirs, who own 3 percent, will not sell.', ['“3 percent” = 3 percent heir']],
  [
    'Forty owners told the paper they would sell.',
    ['“Forty owners” = 40 owner', 'STATEMENT “they would sell” by Forty owners'],
  ],
  ['He will swear that 40 lamps were lit.', ['“40 lamps” = 40 lamp light']],
  [
    'I see two vans and perhaps 40 carts.',
    ['“two vans” = 2 van see', '“perhaps 40 carts” = APPROXIMATELY 40 cart see'],
  ],
  ['It burned 900 acres, if you believe the council.', ['“900 acres” = 900 acre burn by council']],
  ['What will the guild do with its 27 percent?', ['“27 percent” = 27 percent guild']],
  // A year that is set beside this one, or is of another thing.
  [
    'Turnout was 63 percent, compared with 58 percent in 2021.',
    ['“63 percent” = 63 percent turnout turn', '“58 percent” = 58 percent turnout turn BACKGROUND on 2021'],
  ],
  [
    'A league formed after the war of 1987, in which 1,400 men died, has named 150 captives.',
    ['“1,400 men” = 1400 man die BACKGROUND', '“150 captives” = 150 captive name'],
  ],
  // A withdrawal that names its own words, a slip that is set right, and a mistake that is not in a count.
  [
    'The union said 38 vans had passed. The Beld Post withdrew a report that 12 had burned.',
    [
      'STATEMENT “38 vans had passed” by union',
      '“38 vans” = 38 van pass by union',
      '“12” = 12 van burn WITHDRAWN by union',
    ],
  ],
  [
    'Owing to a typing error 90 was shown; the correct figure is 84 barrels.',
    ['“90” = 90 owe WITHDRAWN', '“84 barrels” = 84 barrel figure'],
  ],
  ['Four cooks had signed the wrong list by mistake.', ['“Four cooks” = 4 cook sign']],
  ['Rescuers did not find 12 miners.', ['“12 miners” = 12 miner find NEGATIVE']],
  ['If the dike breaks, 900 houses would be lost.', ['“900 houses” = 900 house lose CONDITIONAL']],
  // The year of a number that a figure is set against is not its own.
  [
    'Attendance was 54 percent, compared with 48 percent in 2021.',
    [
      '“54 percent” = 54 percent attendance gather',
      '“48 percent” = 48 percent attendance gather BACKGROUND on 2021',
    ],
  ],
  [
    'Attendance, at 54 percent, was the highest since 1998, when 60 percent came.',
    [
      '“54 percent” = 54 percent attendance gather',
      '“60 percent” = 60 percent attendance come BACKGROUND on 1998',
    ],
  ],
  // A result is not a capacity, and neither is a sum that suffices.
  ['The list got enough for 31 seats.', ['“31 seats” = 31 seat']],
  [
    'The fund raised 3 million euros, enough for 40 homes.',
    ['“3 million euros” = 3000000 EUR fund raise', '“40 homes” = 40 home raise CAPACITY'],
  ],
  // A report is there, whatever it tells of.
  ['The office received 41 reports of suspected fraud.', ['“41 reports” = 41 report receive']],
  ['Nobody in the port, he says, disputes the 86 crates.', ['“86 crates” = 86 crate']],
  // The outlet takes back another number.
  [
    'The mayor said 52 vans had come. The Herald withdrew its report of 3,000 vans.',
    [
      'STATEMENT “52 vans had come” by mayor',
      '“52 vans” = 52 van come by mayor',
      '“3,000 vans” = 3000 van withdraw WITHDRAWN by Herald',
    ],
  ],
];
