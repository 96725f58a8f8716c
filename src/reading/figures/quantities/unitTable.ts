import type { Dimension } from '../../../domain/vocabulary.ts';
import type { Unit } from './unit.ts';

/** A unit with the words or signs for it, parted by "|". */
export type UnitRow = readonly [dimension: Dimension, name: string, words: string];

/** Units by the words of their rows. */
export const unitTable = (rows: readonly UnitRow[]): ReadonlyMap<string, Unit> =>
  new Map(
    rows.flatMap(([dimension, name, words]) =>
      words.split('|').map((word) => [word, { name, dimension }] as const),
    ),
  );
