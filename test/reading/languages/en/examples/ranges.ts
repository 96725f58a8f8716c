import type { Example } from '../../examples.ts';

/** Ranges. */
export const ranges: readonly Example[] = [
  ['Between 40 and 50 huts burned.', ['“Between 40 and 50 huts” = RANGE 40..50 hut burn']],
  ['The trip takes from 3 to 5 hours.', ['“from 3 to 5 hours” = RANGE 3..5 hour trip take']],
  ['They need 20 to 30 nurses.', ['“20 to 30 nurses” = RANGE 20..30 nurse']],
  ['The club hired 2-3 coaches.', ['“2-3 coaches” = RANGE 2..3 coach hire']],
  ['Three or four bulls got loose.', ['“Three or four bulls” = RANGE 3..4 bull']],
  [
    'The firm expects sales of $2-3 billion.',
    ['“$2-3 billion” = RANGE 2000000000..3000000000 USD turnover gross PROJECTED by firm'],
  ],
  [
    'More than 10 and fewer than 20 wells are dry.',
    ['“More than 10 and fewer than 20 wells” = RANGE 10..20 well'],
  ],
];
