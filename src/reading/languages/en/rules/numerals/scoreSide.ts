import type { Quantity } from '../../../../figures/quantities/quantity.ts';
import { scoreUnits } from '../../../../figures/quantities/scoreUnits.ts';
import type { Unit } from '../../../../figures/quantities/unit.ts';
import type { Tokens } from '../../../../language.ts';
import { tiedNumbers } from './tiedNumbers.ts';
import { tiedPair } from './tiedPair.ts';

/**
 * The side of a score, as the quantity's unit: the two sides of a game are two figures. `null` if the quantity is not
 * one.
 */
export function scoreSide(tokens: Tokens, quantity: Quantity): Unit | null {
  if (tiedNumbers(tokens, quantity) !== 'SCORE') return null;
  const pair = tiedPair(tokens, quantity);
  if (pair === null) return null;
  const [a, b] = pair.values;
  if (a === b) return scoreUnits.level;
  return (quantity.numeral.from === pair.first) === a > b ? scoreUnits.higher : scoreUnits.lower;
}
