import { classifyNoun } from '../../counted.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Counted } from '../../../../figures/countedAmount.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { singularize } from '../../singularize.ts';
import { nounsFrom } from './countedPhrase.ts';

/** The noun that tells which part of a whole is counted; token indices, end exclusive. */
interface NounOfPart {
  readonly noun: string;
  readonly from: number;
  readonly to: number;
}

const THEM = /^(?:them|whom|which|those|these)$/;
/** The age under which people are children. */
const MINOR = /^(?:18|eighteen|16|sixteen)$/;

/** "under 18", "under the age of 18", "minors": the token behind, or `null`. */
function minorsTo(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:under|below)$/.test(lowerAt(tokens, at))) return null;
  const the = lowerAt(tokens, at + 1) === 'the' && lowerAt(tokens, at + 2) === 'age' ? at + 4 : at + 1;
  return MINOR.test(lowerAt(tokens, the)) ? the + 1 : null;
}

/** The token behind "were" or "are" at `at`, with an adverb; `at` if there is none and `isOptional`; else `null`. */
function pastBe(tokens: readonly Token[], at: number, isOptional: boolean): number | null {
  if (!/^(?:were|are|was|is)$/.test(lowerAt(tokens, at))) return isOptional ? at : null;
  return posAt(tokens, at + 1) === 'ADV' ? at + 2 : at + 1;
}

/** The token from which on the words may name the part; `null` if the amount is not a part. */
function nameFrom(
  tokens: readonly Token[],
  { from, to }: Amount,
  { phrase, partOf }: Counted,
): number | null {
  if (phrase?.partOf === true) return pastBe(tokens, phrase.to, false);
  if (phrase !== null) return null;
  if (partOf) return pastBe(tokens, to, false);
  if (lowerAt(tokens, to) === 'of' && THEM.test(lowerAt(tokens, to + 1))) return pastBe(tokens, to + 2, true);
  return lowerAt(tokens, from - 2) === 'of' && THEM.test(lowerAt(tokens, from - 1))
    ? pastBe(tokens, to, false)
    : null;
}

/**
 * The noun of a part that a clause or apposition names: "Nine of the dead were children", "17 of them women", "of whom six
 * were officers". `null` if none does.
 */
export function nounOfPart(tokens: readonly Token[], amount: Amount, counted: Counted): NounOfPart | null {
  const at = amount.unit === null ? nameFrom(tokens, amount, counted) : null;
  if (at === null) return null;
  const minors = minorsTo(tokens, at);
  if (minors !== null) return { noun: 'child', from: at, to: minors };
  if (/^(?:VERB|AUX)$/.test(posAt(tokens, at))) return null;
  const named = nounsFrom(tokens, at);
  const noun = named === null ? null : singularize(tokens, named.head, true);
  if (named === null || noun === null || classifyNoun(noun)?.listed !== true) return null;
  return { noun, from: at, to: named.to };
}
