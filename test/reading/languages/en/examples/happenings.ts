import type { Example } from '../../examples.ts';

/** The happenings of the counted things. */
export const happenings: readonly Example[] = [
  // A verb behind two coordinated figures belongs to both, whatever verb tells of them.
  [
    'The unit says 12 rockets and 30 drones were launched.',
    [
      'STATEMENT “12 rockets and 30 drones were launched” by unit',
      '“12 rockets” = 12 rocket launch by unit',
      '“30 drones” = 30 drone launch by unit',
    ],
  ],
  // "Known to have died": the verb of the count is empty, and the infinitive tells the happening.
  ['The number of people known to have drowned rose to 38.', ['“38” = 38 people drown']],
  ['The number of hikers known to be missing is 6.', ['“6” = 6 hiker miss']],
  // Verbs that tell a happening only with the words behind them.
  ['Nine goats were brought aboard in the dark.', ['“Nine goats” = 9 goat rescue']],
  ['Of these, 30 drones were brought down.', ['“30 drones” = 30 drone intercept']],
  ['Four boys were brought to a clinic.', ['“Four boys” = 4 boy bring']],
  [
    'The clinic was treating 17 pupils with the new fever in intensive care.',
    ['“17 pupils” = 17 pupil ventilate'],
  ],
  ['The clinic was treating 17 pupils.', ['“17 pupils” = 17 pupil treat']],
  ['Nine cooks tested positive.', ['“Nine cooks” = 9 cook infect']],
  ['Up to 900 guests could catch the flu.', ['“Up to 900 guests” = UP_TO 900 guest infect POSSIBLE']],
  ['Nine cooks caught the bus.', ['“Nine cooks” = 9 cook catch']],
  // A toll counts the dead, of any event; with a unit it is a fee.
  ['The toll of the flood is 14.', ['“14” = 14 death die']],
  ['Two nurses sang. The toll stood at 73.', ['“Two nurses” = 2 nurse sing', '“73” = 73 death die']],
];
