import { hedgeBefore } from '../../../../figures/quantities/hedgeBefore.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import type { PlacedUnit } from '../../../../figures/quantities/unit.ts';
import type { Tokens } from '../../../../language.ts';
import type { Token } from '../../../../text/token.ts';
import { isHyphen, lowerAt, textAt, touches } from '../../../../text/tokenAccess.ts';

const QUAKES = /^(?:earthquake|quake|tremor|temblor|aftershock)s?$/;

/** "5.6 on the open-ended Richter scale": how far behind the number the scale may be. */
const RICHTER_REACH = 5;

/** "put the magnitude at 6.1", "raised the strength of the tremor to 6.1 from 5.9": how far in front its name may be. */
const NAME_REACH = 12;
const LEADS = /^(?:at|to|from|of|was|is|as)$/;
const GOES_ON = /^(?:[.,;)]|from|to|and|but|while|on|up|down|instead|)$/;

/** Whether the clause names the magnitude or strength of a quake in front of a lone number. */
function isPutAt(tokens: Tokens, start: number): boolean {
  if (!LEADS.test(lowerAt(tokens, start - 1)) || !GOES_ON.test(lowerAt(tokens, start + 1))) return false;
  let quake = false;
  for (let k = start - 2; k >= Math.max(0, start - NAME_REACH); k--) {
    const word = lowerAt(tokens, k);
    if (/^[;:.()]$/.test(word)) return false;
    if (word === 'magnitude') return true;
    quake ||= QUAKES.test(word);
    if (quake && /^(?:strength|size|intensity)$/.test(word)) return true;
  }
  return false;
}

/** Words of the sentence before that make a lone decimal the magnitude of a quake. */
const STRENGTH = /^(?:strong|strength|magnitude|size|intensity|powerful)$/;
const SHOCKS = /^(?:earthquake|quake|tremor|temblor|aftershock|shock)s?$/;

/** "How strong was the shock? The institute holds to 6.7, its rival to 6.5.": whether a number is a magnitude by the sentence before. */
export function isMagnitudeBehind(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  if (!/^\d\.\d$/.test(textAt(tokens, at)) || !LEADS.test(lowerAt(tokens, at - 1))) return false;
  if (!GOES_ON.test(lowerAt(tokens, at + 1))) return false;
  return before.some(({ lower }) => STRENGTH.test(lower)) && before.some(({ lower }) => SHOCKS.test(lower));
}

/** "The tremor registered 6.1", "a quake measuring 6.1": the verb whose subject is a quake. */
function isRegistered(tokens: Tokens, start: number): boolean {
  if (
    !/^(?:register(?:s|ed|ing)?|measur(?:es|ed|ing)|reach(?:es|ed|ing)|hit)$/.test(lowerAt(tokens, start - 1))
  )
    return false;
  for (let k = start - 2; k >= Math.max(0, start - NAME_REACH) && !/^[.;:()]$/.test(lowerAt(tokens, k)); k--)
    if (QUAKES.test(lowerAt(tokens, k))) return true;
  return false;
}

/** "Magnitude: 6.1". */
const isLabel = (tokens: Tokens, start: number): boolean =>
  lowerAt(tokens, start - 1) === ':' && lowerAt(tokens, start - 2) === 'magnitude';

/** "a magnitude 7.8 quake", "magnitude-5.9", "a magnitude of 6.1": the one measure whose name leads its number. */
function isMagnitude(tokens: Tokens, { from, to, digits }: Numeral): boolean {
  if (!digits) return false;
  const start = hedgeBefore(tokens, from)?.from ?? from;
  const tied = isHyphen(textAt(tokens, start - 1)) && touches(tokens, start);
  const at = tied || lowerAt(tokens, start - 1) === 'of' ? start - 2 : start - 1;
  if (lowerAt(tokens, at) === 'magnitude' || isLabel(tokens, start)) return true;
  // "a 5.6 quake", "5.6 on the Richter scale": a quake's number with a decimal is always its magnitude.
  const decimal = /^\d\.\d$/.test(textAt(tokens, from)) && to === from + 1;
  if (!decimal) return false;
  if (isPutAt(tokens, start)) return true;
  if (QUAKES.test(lowerAt(tokens, to)) || isRegistered(tokens, start)) return true;
  return Array.from({ length: RICHTER_REACH }, (_, k) => lowerAt(tokens, to + k)).includes('richter');
}

/** "186 million of your crowns": whose money it is does not make the sum a part of it. */
function ownedCurrency(tokens: Tokens, { to, magnitude }: Numeral): PlacedUnit | null {
  const isOwned =
    magnitude !== '1' &&
    lowerAt(tokens, to) === 'of' &&
    /^(?:your|our|my|their|his|her|its|taxpayers)$/.test(lowerAt(tokens, to + 1));
  if (!isOwned) return null;
  const at = /^['’]s?$/u.test(lowerAt(tokens, to + 2)) ? to + 3 : to + 2;
  const { words, doubtful } = tokens.language.units.currencies;
  const name = doubtful.has(lowerAt(tokens, at)) ? undefined : words.get(lowerAt(tokens, at));
  return name === undefined ? null : { from: to, to: at + 1, unit: { name, dimension: 'MONEY' } };
}

/** The unit that no word right behind the number names: the magnitude of a quake, or a currency with its owner. */
export const impliedUnit = (tokens: Tokens, numeral: Numeral): PlacedUnit | null =>
  isMagnitude(tokens, numeral)
    ? { from: numeral.to, to: numeral.to, unit: { name: 'magnitude', dimension: 'OTHER' } }
    : ownedCurrency(tokens, numeral);
