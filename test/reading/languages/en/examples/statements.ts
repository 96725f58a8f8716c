import type { Example } from '../../examples.ts';

/** Statements that the narrator makes on the article's own account. */
export const statements: readonly Example[] = [
  [
    'The council of Mell cancelled the autumn fair.',
    ['STATEMENT “The council of Mell cancelled the autumn fair”'],
  ],
  [
    'President Mara Holt is set to visit Dorn.',
    ['STATEMENT “President Mara Holt is set to visit Dorn” PLANNED'],
  ],
  ['Ada Quill remembers the harbour of Dorn.', []],
  // A report that is called false, and one clause around or in front of its cue.
  [
    'Reports that three of the valves were jammed are wrong.',
    [
      'STATEMENT “Reports that three of the valves were jammed are wrong”',
      '“three of the valves” = 3 valve jam SUBSET NEGATIVE',
    ],
  ],
  [
    'Suggestions that warnings had been ignored are incorrect.',
    ['STATEMENT “Suggestions that warnings had been ignored are incorrect”'],
  ],
  [
    'The claim that our guards shelled a barn is false.',
    ['STATEMENT “The claim that our guards shelled a barn is false”'],
  ],
  [
    'Reports on the radio according to which two guards were found dead are untrue.',
    [
      'STATEMENT “Reports on the radio according to which two guards were found dead are untrue”',
      '“two guards” = 2 guard die NEGATIVE',
    ],
  ],
  [
    'The allegation of the rebels that 21 pilgrims perished is a fabrication.',
    [
      'STATEMENT “The allegation of the rebels that 21 pilgrims perished is a fabrication”',
      '“21 pilgrims” = 21 pilgrim perish NEGATIVE',
    ],
  ],
  [
    'Stories that the ferry was sold are pure invention.',
    ['STATEMENT “Stories that the ferry was sold are pure invention”'],
  ],
  [
    'Rumours that the school will close are baseless.',
    ['STATEMENT “Rumours that the school will close are baseless”'],
  ],
  [
    'A report of the Lomar Post that the pier sank is wrong.',
    ['STATEMENT “A report of the Lomar Post that the pier sank is wrong”'],
  ],
  ['The claim that the dike broke is not false.', []],
  [
    'The count of the missing, Quill told the town council, stands at 19.',
    [
      'STATEMENT “The count of the missing, Quill told the town council, stands at 19” by Quill',
      '“19” = 19 by Quill',
    ],
  ],
  [
    'The number of cows, the farmer told reporters, is 40.',
    ['STATEMENT “The number of cows, the farmer told reporters, is 40” by farmer', '“40” = 40 cow by farmer'],
  ],
  [
    'By Monday night, he says, there were 31, and he has let us see them.',
    ['STATEMENT “By Monday night, he says, there were 31” as of 2024-04-15', '“31” = 31 as of 2024-04-15'],
  ],
  [
    'Of the 40 that were to sail, the port says, 12 were turned back.',
    [
      'STATEMENT “Of the 40 that were to sail, the port says, 12 were turned back” by port',
      '“40” = 40 sail by port',
      '“12” = 12 turn by port',
    ],
  ],
  [
    'Since May, the bank said, 300 clerks have left.',
    [
      'STATEMENT “Since May, the bank said, 300 clerks have left” by bank',
      '“300 clerks” = 300 clerk leave by bank',
    ],
  ],
  [
    'Mara Holt told the house that 14 had been jailed, and got a long ovation.',
    ['STATEMENT “14 had been jailed” by Mara Holt', '“14” = 14 jail by Mara Holt'],
  ],
  [
    'The guild said that the boat had capsized, and that 14 sailors were lost.',
    [
      'STATEMENT “the boat had capsized, and that 14 sailors were lost” by guild',
      '“14 sailors” = 14 sailor lose by guild',
    ],
  ],
  // Demands, counts and plans of bodies, with a figure.
  [
    'The town was quiet. The union wants 6 percent more pay.',
    [
      'STATEMENT “The union wants 6 percent more pay” by union',
      '“6 percent” = 6 percent rise demand by union',
    ],
  ],
  [
    'The town was quiet. The guild knows of 31 broken nets.',
    ['STATEMENT “The guild knows of 31 broken nets” by guild', '“31 broken nets” = 31 net by guild'],
  ],
  [
    'The town was quiet. The hospital has 24 beds.',
    ['STATEMENT “The hospital has 24 beds”', '“24 beds” = 24 bed'],
  ],
  [
    'The town was quiet. The company expects the scheme to save 8 million euros.',
    [
      'STATEMENT “The company expects the scheme to save 8 million euros” by company',
      '“8 million euros” = 8000000 EUR saving save PROJECTED by company',
    ],
  ],
  [
    'The town was quiet. Harbour Aid, the charity that feeds them, insists on 31.',
    ['STATEMENT “Harbour Aid, the charity that feeds them, insists on 31”', '“31” = 31 by Harbour Aid'],
  ],
  [
    'The town was quiet. It plans to lay on 12 coaches.',
    ['STATEMENT “It plans to lay on 12 coaches” PLANNED', '“12 coaches” = 12 coach PLANNED'],
  ],
  [
    'The town was quiet. Aid Beyond plans to bring in a second crew, of six nurses, by Friday.',
    [
      'STATEMENT “Aid Beyond plans to bring in a second crew” PLANNED by Aid Beyond',
      '“six nurses” = 6 nurse PLANNED as of 2024-04-19 by Aid Beyond',
    ],
  ],
  ['The town was quiet. Ada Quill wants quiet.', []],
];
