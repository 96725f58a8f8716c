import type { Unit } from './unit.ts';

const side = (name: string): Unit => ({ name, dimension: 'OTHER' });

/** The sides of a score, as units: the two sides of a game are two figures. */
export const scoreUnits = {
  higher: side('higher score'),
  lower: side('lower score'),
  level: side('level score'),
} as const;

/** Whether a unit is a side of a score, which already names the counted thing. */
export const isScore = (unit: Unit | null): boolean =>
  unit !== null && Object.values(scoreUnits).some((score) => score === unit);
