import type { Example } from '../../examples.ts';

/** What happened to the counted things. */
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
  // A toll counts the dead, of any event; with a unit it is a fee.
  ['The toll of the flood is 14.', ['“14” = 14 death die']],
  ['Two nurses sang. The toll stood at 73.', ['“Two nurses” = 2 nurse sing', '“73” = 73 death die']],
];
