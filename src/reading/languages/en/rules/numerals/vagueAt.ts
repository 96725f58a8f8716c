import { harmVerbs } from '../../harmVerbs.ts';
import { numberLimits } from '../../../../figures/numerals/numberLimits.ts';
import { numbers } from '../../numbers.ts';
import Big from 'big.js';
import type { VagueWords } from '../../../../../domain/figures/figurePolicy.ts';
import type { VagueQuantifier } from '../../../../../domain/figures/figurePolicyTable.ts';
import type { Numeral } from '../../../../figures/numerals/numeral.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

const numeral = (from: number, to: number, vague: VagueWords): Numeral => ({
  from,
  to,
  kind: 'VAGUE',
  value: null,
  vague,
  magnitude: vague.magnitude,
  digits: false,
  weak: false,
});

/** The product of the magnitudes from `at` on ("hundred thousand"), and the index behind them. */
function magnitudesAt(
  tokens: readonly Token[],
  at: number,
): { readonly product: string; readonly to: number } {
  let product = new Big(1);
  let to = at;
  while (product.lt(numberLimits.largest)) {
    const next = numbers.magnitudes.get(lowerAt(tokens, to));
    if (next === undefined) break;
    product = product.times(next);
    to++;
  }
  return { product: product.toFixed(), to };
}

/** "of thousands", "of hundreds of millions": the plural magnitudes that multiply the first. */
function ofMagnitudes(tokens: readonly Token[], at: number): { readonly product: Big; readonly to: number } {
  let product = new Big(1);
  let to = at;
  while (lowerAt(tokens, to) === 'of' && product.lt(numberLimits.largest)) {
    const next = numbers.pluralMagnitudes.get(lowerAt(tokens, to + 1));
    if (next === undefined) break;
    product = product.times(next);
    to += 2;
  }
  return { product, to };
}

/** "dozens of", "tens of thousands of", "Thousands marched". */
function plural(tokens: readonly Token[], i: number): Numeral | null {
  const word = lowerAt(tokens, i);
  const own = numbers.pluralMagnitudes.get(word);
  const { product, to } = ofMagnitudes(tokens, i + 1);
  if (own !== undefined) {
    // "in their tens" and "the high tens": ten alone is not a magnitude unless it counts something.
    if (word === 'tens' && to === i + 1 && lowerAt(tokens, to) !== 'of') return null;
    return numeral(i, to, { kind: 'magnitude', magnitude: product.times(own).toFixed() });
  }
  if (word === 'dozens') return numeral(i, to, { kind: 'count', word, magnitude: product.toFixed() });
  if (word !== 'scores') return null;
  // "Scores were arrested", "scores of villages"; not "he scores", "test scores".
  const counts = lowerAt(tokens, to) === 'of' && posAt(tokens, i) !== 'VERB';
  const opens =
    i === 0 && (posAt(tokens, 1) === 'AUX' || posAt(tokens, 1) === 'VERB' || lowerAt(tokens, 1) === 'more');
  // "dozens were killed, scores injured": behind a comma or "and", in front of a predicate of people.
  const fate = posAt(tokens, to) === 'AUX' ? to + 1 : to;
  const listed = /^(?:,|and|but|;)$/.test(lowerAt(tokens, i - 1)) && harmVerbs.has(tokens[fate]?.lemma ?? '');
  return counts || opens || listed
    ? numeral(i, to, { kind: 'count', word, magnitude: product.toFixed() })
    : null;
}

const QUANTIFIERS: ReadonlyMap<string, VagueQuantifier> = new Map([
  ['couple', 'couple'],
  ['few', 'few'],
  ['several', 'several'],
  ['handful', 'handful'],
]);

/** "a few thousand", "several hundred", "a couple of", "a handful of". */
function quantified(tokens: readonly Token[], i: number): Numeral | null {
  const article = lowerAt(tokens, i) === 'a' || lowerAt(tokens, i) === 'another';
  const at = article ? i + 1 : i;
  const word = QUANTIFIERS.get(lowerAt(tokens, at));
  if (word === undefined || (word !== 'several' && word !== 'few' && !article)) return null;
  const of = lowerAt(tokens, at + 1) === 'of';
  if (word === 'handful' && !of) return null;
  const skip = word === 'couple' && of ? at + 2 : at + 1;
  const magnitudes = magnitudesAt(tokens, skip);
  const scaled = magnitudes.to > skip;
  // "few" without an article is a judgement, not a number, unless a magnitude follows.
  if (!scaled && word === 'few' && !article) return null;
  // "a couple" alone are two people, not two of something.
  if (!scaled && word === 'couple' && !of) return null;
  const to = scaled ? magnitudes.to : at + 1;
  return numeral(i, to, { kind: 'quantifier', word, magnitude: magnitudes.product });
}

/** "a score of windows": twenty or so; "a score of 20" and "a score of music" are others. */
function score(tokens: readonly Token[], i: number): Numeral | null {
  if (lowerAt(tokens, i + 1) !== 'score' || lowerAt(tokens, i + 2) !== 'of') return null;
  if (!/^(?:a|another)$/.test(lowerAt(tokens, i))) return null;
  const noun = posAt(tokens, i + 3) === 'ADJ' ? tokens[i + 4] : tokens[i + 3];
  const plural = noun?.pos === 'NOUN' && noun.lemma !== noun.lower;
  return plural || noun?.lower === 'people'
    ? { ...numeral(i, i + 2, NO_WORDS), kind: 'CARDINAL', value: new Big(20), vague: null }
    : null;
}
const NO_WORDS: VagueWords = { kind: 'magnitude', magnitude: '1' };

/** The vague magnitude that begins at token `i`. */
export function vagueAt(tokens: readonly Token[], i: number): Numeral | null {
  return plural(tokens, i) ?? quantified(tokens, i) ?? score(tokens, i);
}
