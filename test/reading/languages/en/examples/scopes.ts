import type { Example } from '../../examples.ts';

/** Changes, parts and old figures. */
export const scopes: readonly Example[] = [
  ['The toll rose by 30 to 150.', ['“30” = 30 toll die CHANGE', '“150” = 150 toll die']],
  [
    'Prices fell from 12 euros to 9 euros.',
    ['“12 euros” = 12 EUR price PREVIOUS', '“9 euros” = 9 EUR price'],
  ],
  ['Output was up 4 percent.', ['“4 percent” = 4 percent output CHANGE']],
  ['Of the 90 rowers, 40 were juniors.', ['“90 rowers” = 90 rower', '“40” = 40 rower SUBSET']],
  ['The board cut 300 jobs.', ['“300 jobs” = 300 job cut']],
  ['Another 15 cranes will be leased.', ['“15 cranes” = 15 crane lease ADDITIONAL PLANNED']],
  ['The clinic charges 20 euros a day.', ['“20 euros a day” = 20 EUR charge charge PER_UNIT']],
];
