import type { Example } from '../../examples.ts';

/** Speakers of statements. */
export const speech: readonly Example[] = [
  [
    'La ministra Ana Ortiz dijo que 300 soldados llegaron el lunes.',
    [
      'STATEMENT “300 soldados llegaron el lunes” on 2024-04-15 by Ana Ortiz',
      '“300 soldados” = 300 soldados on 2024-04-15 by Ana Ortiz',
    ],
  ],
  [
    '“Perdimos casi todos los olivos”, dijo el alcalde.',
    ['QUOTE “Perdimos casi todos los olivos” by alcalde'],
  ],
  ['El dique resistirá, según el ministerio.', ['STATEMENT “El dique resistirá” by ministerio']],
];
