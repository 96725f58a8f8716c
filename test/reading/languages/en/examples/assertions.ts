import type { Example } from '../../examples.ts';

/** How figures are put forward. */
export const assertions: readonly Example[] = [
  ['The flood may have displaced 2,000 people.', ['“2,000 people” = 2000 people displace POSSIBLE']],
  ['The port plans to hire 400 welders.', ['“400 welders” = 400 welder hire PLANNED by port']],
  ['Analysts expect a loss of $5 million.', ['“$5 million” = 5000000 USD loss lose PROJECTED by Analysts']],
  ['Rescuers did not find 12 miners.', ['“12 miners” = 12 miner find NEGATIVE']],
  ['If the dike breaks, 900 houses would be lost.', ['“900 houses” = 900 house lose CONDITIONAL']],
];
