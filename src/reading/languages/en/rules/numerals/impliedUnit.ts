import { hedgeBefore } from '../../../../figures/quantities/hedgeBefore.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import type { PlacedUnit } from '../../../../figures/quantities/unit.ts';
import type { Tokens } from '../../../../language.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../../../text/tokenAccess.ts';

const QUAKES = /^(?:earthquake|quake|tremor|temblor|aftershock)s?$/;

/** "5.6 on the open-ended Richter scale": how far behind the number the scale may be. */
const RICHTER_REACH = 5;

/** "a magnitude 7.8 quake", "magnitude-5.9", "a magnitude of 6.1": the one measure whose name leads its number. */
function isMagnitude(tokens: Tokens, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  const start = hedgeBefore(tokens, from)?.from ?? from;
  const tied = isHyphen(textAt(tokens, start - 1)) && touches(tokens, start);
  const at = tied || lowerAt(tokens, start - 1) === 'of' ? start - 2 : start - 1;
  if (lowerAt(tokens, at) === 'magnitude') return true;
  // "a 5.6 quake", "5.6 on the Richter scale": a quake's number with a decimal is always its magnitude.
  const decimal = /^\d\.\d$/.test(textAt(tokens, from)) && to === from + 1;
  if (!decimal) return false;
  if (QUAKES.test(lowerAt(tokens, to))) return true;
  return Array.from({ length: RICHTER_REACH }, (_, k) => lowerAt(tokens, to + k)).includes('richter');
}

/** The magnitude of a quake, which no word behind its number names. */
export const impliedUnit = (tokens: Tokens, numeral: Numeral): PlacedUnit | null =>
  isMagnitude(tokens, numeral)
    ? { from: numeral.to, to: numeral.to, unit: { name: 'magnitude', dimension: 'OTHER' } }
    : null;
