import type { Example } from '../../examples.ts';

/** Sources that a joined subject, a clause, an owner or an apposition names. */
export const sources: readonly Example[] = [
  // The first of two sources
  [
    "Six men died in the mill, as the mayor, Ida Moor, and the millers' union both say.",
    ['STATEMENT “Six men died in the mill” by Ida Moor', '“Six men” = 6 man die by Ida Moor'],
  ],
  [
    'The harbour master and the coastguard say six men died.',
    ['STATEMENT “six men died” by harbour master', '“six men” = 6 man die by harbour master'],
  ],
  [
    'Six men have died since May, according to a joint report of the council and the Red Cross.',
    ['STATEMENT “Six men have died since May” by council', '“Six men” = 6 man die by council'],
  ],
  [
    'He met the mayor, Ida Moor, and the union said six men died.',
    ['STATEMENT “six men died” by union', '“six men” = 6 man die by union'],
  ],
  // The clause in front of a semicolon
  [
    'At least 12 men have died; four are missing, according to the fire brigade.',
    [
      '“At least 12 men” = AT_LEAST 12 man die by fire brigade',
      'STATEMENT “four are missing” by fire brigade',
      '“four” = 4 man miss by fire brigade',
    ],
  ],
  [
    '12 men died, the council said; four are missing, the fire brigade said.',
    [
      'STATEMENT “12 men died” by council',
      '“12 men” = 12 man die by council',
      'STATEMENT “four are missing” by fire brigade',
      '“four” = 4 man miss by fire brigade',
    ],
  ],
  // The owner of an appeal, whom another speaks of
  [
    "The union's demand for 8 percent is madness, said Karl Heinz.",
    [
      "STATEMENT “The union's demand for 8 percent is madness” by Karl Heinz",
      '“8 percent” = 8 percent rise demand by union',
    ],
  ],
  // "which" reckons on
  [
    'Norsk Rail ASA offers 56 kroner a share, which values the firm at 8 million kroner.',
    [
      'STATEMENT “Norsk Rail ASA offers 56 kroner a share, which values the firm at 8 million kroner” PLANNED by Norsk Rail ASA',
      '“56 kroner a share” = 56 NOK offer offer PER_UNIT by Norsk Rail ASA',
      '“8 million kroner” = 8000000 NOK firm by Norsk Rail ASA',
    ],
  ],
  // A clause without "which"
  [
    'The repairs are far above the $40 million her transport ministry had named a few days before.',
    ['“$40 million” = 40000000 USD repair by transport ministry'],
  ],
  // Shares are not a source
  [
    'Shares in Norsk Rail rose on Tuesday after it promised savings of $12 million.',
    [
      'STATEMENT “it promised savings of $12 million” PLANNED by Norsk Rail',
      '“$12 million” = 12000000 USD saving save PLANNED by Norsk Rail',
    ],
  ],
  // The name behind an office
  [
    'The owner, the Bell Creek Water District, computes a peak of 38,000 litres.',
    ['“38,000 litres” = 38000 l peak by Bell Creek Water District'],
  ],
  ['The hospital in Belm has taken in 11 injured.', ['“11 injured” = 11 people injure by hospital in Belm']],
  ['Norland has taken in 40,000 refugees.', ['“40,000 refugees” = 40000 refugee displace']],
  ['The gang put the list online at noon and took 40 coins.', ['“40 coins” = 40 coin take']],
  // A quote whose next sentence has another source
  [
    '“They sent 300 of us,” said Karl Heinz. “And 31 came back hurt.” The union says 12 went.',
    [
      'QUOTE “They sent 300 of us,” by Karl Heinz',
      '“300” = 300 people send by Karl Heinz',
      'QUOTE “And 31 came back hurt.” by Karl Heinz',
      '“31” = 31 people injure by Karl Heinz',
      '“12” = 12 people injure by union',
    ],
  ],
  [
    '“They sent 300 of us,” said Karl Heinz. “And 31 came back hurt.” Ida Moor said 12 went.',
    [
      'QUOTE “They sent 300 of us,” by Karl Heinz',
      '“300” = 300 people send by Karl Heinz',
      'QUOTE “And 31 came back hurt.” by Karl Heinz',
      '“31” = 31 people injure by Karl Heinz',
      '“12” = 12 people injure by Ida Moor',
    ],
  ],
  // "is what she said"
  [
    '“We lost 12 goats,” is what Ida Moor had to say last week.',
    ['QUOTE “We lost 12 goats,” by Ida Moor', '“12 goats” = 12 goat lose by Ida Moor'],
  ],
  // The owner of a list whose items a clause tells
  [
    "The ministry's list of bridges that closed has 70 entries.",
    ['“70 entries” = 70 entry close by ministry'],
  ],
  [
    'Then there are the 40 beds with which the ministry credits Orm General.',
    ['“40 beds” = 40 bed by ministry'],
  ],
  // The one firm of a text
  [
    'German steel giant Norvik shut.\n\nThe firm said 12 men left.',
    ['STATEMENT “12 men left” by Norvik', '“12 men” = 12 man leave by Norvik'],
  ],
  [
    'Norvik has lost 40 ships. Lomar lost 12. The firm said 3 men died.',
    [
      '“40 ships” = 40 ship lose',
      '“12” = 12 ship lose',
      'STATEMENT “3 men died” by firm',
      '“3 men” = 3 man die by firm',
    ],
  ],
  // A body behind "to the" does not speak
  [
    'Spending came to 40 crowns, the ministry said. A transfer of 6 crowns to the Orm Fund was booked twice, a spokeswoman said.',
    [
      'STATEMENT “Spending came to 40 crowns” by ministry',
      '“40 crowns” = 40 CZK spending spend by ministry',
      'STATEMENT “A transfer of 6 crowns to the Orm Fund was booked twice” by ministry',
      '“6 crowns” = 6 CZK transfer transfer by ministry',
    ],
  ],
];
