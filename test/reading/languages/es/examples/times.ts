import type { Example } from '../../examples.ts';

/** Times of figures, and numbers that are dates. */
export const times: readonly Example[] = [
  ['El 13 de abril murieron 34 mineros.', ['“34 mineros” = 34 mineros on 2024-04-13']],
  ['El lunes llegaron 300 soldados.', ['“300 soldados” = 300 soldados on 2024-04-15']],
  ['En 2019 cerraron 12 minas.', ['“12 minas” = 12 minas on 2019']],
];
