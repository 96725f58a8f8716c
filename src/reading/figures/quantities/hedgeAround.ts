import type { PointComparator } from '../../../domain/figures/figurePolicy.ts';
import { CHANGE_VERBS, TRANSITIVE_CHANGES } from '../../languages/en/changes.ts';
import { HEDGE_MODIFIERS, HEDGES_AFTER, HEDGES_BEFORE, LONGEST_HEDGE } from '../../languages/en/hedges.ts';
import { lowerAt, posAt, touches } from '../../text/tokenAccess.ts';
import type { Token } from '../../text/token.ts';
import type { Hedge } from './hedge.ts';

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = lowerAt(tokens, from);
  for (let k = from + 1; k < to; k++) phrase += ` ${lowerAt(tokens, k)}`;
  return phrase;
}

/** The longest hedge that ends in front of token `at`. */
function longestBefore(tokens: readonly Token[], at: number): Hedge | null {
  for (let length = Math.min(LONGEST_HEDGE, at); length > 0; length--) {
    const words = phraseOf(tokens, at - length, at);
    const comparator = HEDGES_BEFORE.get(words);
    if (comparator !== undefined) return { comparator, from: at - length, to: at, words };
  }
  return null;
}

/** A verb that goes somewhere by itself ("climbed up to"), not one that takes an object ("cut up to 700 jobs"). */
const isDirection = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && CHANGE_VERBS.has(token.lemma) && !TRANSITIVE_CHANGES.has(token.lemma);

/** Verbs whose object stands behind their "over". */
const OVER_VERBS = /^(?:hand|turn|sign|fork|knock|bowl|win|give)$/;

/** A verb of change takes "to just over"; "the number over 30" is a place, not a bound. */
function isBoundHere(tokens: readonly Token[], hedge: Hedge): boolean {
  const before = lowerAt(tokens, hedge.from - 1);
  // "moved past 30 houses", "next to 30 others" mean places.
  if (/^(?:past|beyond)$/.test(hedge.words)) return RISING.test(tokens[hedge.from - 1]?.lemma ?? '');
  if (hedge.words === 'next to' || hedge.words === 'c.') return false;
  // "climbed back up to 5": the direction of a change, and "to" its end.
  const moving =
    before === 'back' || (posAt(tokens, hedge.from - 1) === 'VERB' && isDirection(tokens[hedge.from - 1]));
  if (hedge.words === 'up to' && moving) return false;
  // "maximum 30" stands alone; "the maximum 30" is a noun phrase.
  if (hedge.words === 'tops' || hedge.words === 'topped') return posAt(tokens, hedge.from) === 'VERB';
  if (hedge.words !== 'over') return true;
  // "handed over 20 prisoners": the particle of the verb.
  const particle =
    posAt(tokens, hedge.from - 1) === 'VERB' && OVER_VERBS.test(tokens[hedge.from - 1]?.lemma ?? '');
  return before !== 'all' && !particle;
}

/** Verbs behind which "past" and "beyond" are a bound ("climbed past 1,000"). */
const RISING = /^(?:rise|climb|grow|soar|surge|jump|swell|balloon|shoot|increase)$/;

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'by', 'at']);

/**
 * The hedge in front of the numeral whose words begin at token `at`. Of several ("up to about 40") the outermost that
 * bounds gives the comparator, and the words of all belong to it.
 */
export function hedgeBefore(tokens: readonly Token[], at: number): Hedge | null {
  let hedge = longestBefore(tokens, at);
  if (hedge === null || !isBoundHere(tokens, hedge)) return null;
  for (;;) {
    let from = hedge.from;
    while (HEDGE_MODIFIERS.has(lowerAt(tokens, from - 1))) from--;
    // "a little over", "a bit more than".
    if (
      /^(?:little|bit|shade|touch)$/.test(lowerAt(tokens, from - 1)) &&
      ARTICLES.has(lowerAt(tokens, from - 2))
    )
      from -= 2;
    const outer: Hedge | null = longestBefore(tokens, from);
    if (outer === null || !isBoundHere(tokens, outer)) return { ...hedge, from };
    const comparator: PointComparator =
      outer.comparator === 'EXACT' || outer.comparator === 'APPROXIMATELY'
        ? hedge.comparator
        : outer.comparator;
    hedge = { comparator, from: outer.from, to: at, words: `${outer.words} ${hedge.words}` };
  }
}

/** Whether a number, or "than" and a number, begins at token `i`. */
const opensNumber = (tokens: readonly Token[], i: number): boolean =>
  posAt(tokens, i) === 'NUM' || /^(?:[\d\p{Sc}].*|than|a|an|half)$/u.test(lowerAt(tokens, i));

/** The hedge behind a numeral (with its unit) that ends before token `at`: "or more", "-plus", "or so". */
export function hedgeAfter(tokens: readonly Token[], at: number): Hedge | null {
  for (let length = Math.min(LONGEST_HEDGE, tokens.length - at); length > 0; length--) {
    const words = phraseOf(tokens, at, at + length);
    const comparator = HEDGES_AFTER.get(words);
    if (comparator === undefined) continue;
    // "5 plus 3" is a sum; "20 plus" in front of a noun is a bound. "+" binds only where it touches the number.
    if (words === '+' && !touches(tokens, at)) return null;
    if (words === 'plus' && !touches(tokens, at) && posAt(tokens, at + 1) !== 'NOUN') return null;
    // "or less than 6000" is the hedge of the next number.
    if (/^(?:or|and) /.test(words) && opensNumber(tokens, at + length)) continue;
    return { comparator, from: at, to: at + length, words };
  }
  return null;
}
