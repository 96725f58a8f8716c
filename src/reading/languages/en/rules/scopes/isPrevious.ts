import { changes } from '../../changes.ts';
import { units } from '../../units.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Token } from '../../../../text/token.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';

/** The largest distance between a previous figure and "earlier" on its left. */
const PREVIOUS_REACH = 5;

/** Whether "earlier" or "previous" tells when something happened ("Earlier this month,", "the previous night"). */
function isTimeOf(tokens: readonly Token[], k: number): boolean {
  const next = lowerAt(tokens, k + 1);
  if (lowerAt(tokens, k) === 'previous')
    return (
      units.singular.get(next)?.dimension === 'DURATION' ||
      /^(?:night|morning|evening|\p{L}+day)$/u.test(next)
    );
  if (lowerAt(tokens, k) !== 'earlier') return false;
  return /^(?:this|that|last|in|on|at|today|yesterday|,|than)$/.test(next);
}

/** Verbs of stating a number, in front of one that was stated "earlier". */
const STATING = /^(?:put|report|estimate|give|state|announce|count|say|cite|list|record)$/;

/** "had put at 250 earlier": the word behind a stated figure that makes it an old one, or `null`. */
function earlierBehind(tokens: readonly Token[], amount: Amount, end: number): string | null {
  const word = lowerAt(tokens, end);
  if (!/^(?:earlier|previously|originally|initially)$/.test(word)) return null;
  if (amount.unit?.dimension === 'DURATION' || !/^(?:|[,;.)])$/.test(textAt(tokens, end + 1))) return null;
  for (let k = amount.from - 1; k >= Math.max(0, amount.from - PREVIOUS_REACH); k--)
    if (STATING.test(tokens[k]?.lemma ?? '')) return word;
  return null;
}

/** The largest distance between a figure and a time behind it that makes it an old one. */
const TIME_REACH = 8;

function timeFollows(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < to + TIME_REACH && !/^(?:[,;.]|)$/.test(textAt(tokens, k)); k++)
    if (/^(?:earlier|ago|last|previous|before|yesterday|(?:19|20)\d\d)$/.test(lowerAt(tokens, k)))
      return true;
  return false;
}

/** Nouns for a number that was told. */
const ESTIMATES = /^(?:estimate|count|figure|number|toll|tally|total|result|reading|assessment|forecast)$/;
/** Words that make it an old one. */
const FIRST = /^(?:first|initial|preliminary|provisional|earlier|previous|original|early)$/;
/** The longest noun phrase of such a number, in tokens. */
const ESTIMATE_REACH = 4;

/** "up from a first estimate of 70". */
function isFromEstimate(tokens: readonly Token[], from: number): boolean {
  if (lowerAt(tokens, from - 1) !== 'of' || !ESTIMATES.test(tokens[from - 2]?.lemma ?? '')) return false;
  let k = from - 3;
  while (k > from - ESTIMATE_REACH - 2 && /^(?:DET|ADJ|PRON)$/.test(posAt(tokens, k))) k--;
  return lowerAt(tokens, k) === 'from' && changes.directions.has(lowerAt(tokens, k - 1));
}

/** "against 51.3% in the preliminary result". */
function isAgainstFirst(tokens: readonly Token[], amount: Amount, end: number): boolean {
  if (!/^(?:against|from|to|with)$/.test(lowerAt(tokens, amount.from - 1))) return false;
  if (!/^(?:in|by|under)$/.test(lowerAt(tokens, end))) return false;
  const behind = tokens.slice(end + 1, end + 1 + ESTIMATE_REACH);
  return behind.some(({ lower }, k) => FIRST.test(lower) && ESTIMATES.test(behind[k + 1]?.lemma ?? ''));
}

/** The word that marks a figure as an old one; `null` if none does. */
export function isPrevious(tokens: readonly Token[], amount: Amount, end: number): string | null {
  for (let k = amount.from - 1; k >= Math.max(0, amount.from - PREVIOUS_REACH); k--) {
    if (/^[;:.]$/.test(textAt(tokens, k))) break;
    const word = lowerAt(tokens, k);
    if (word === 'previously' && k === amount.from - 1 && posAt(tokens, amount.to) === 'VERB') return null;
    if (changes.previous.has(word) && !isTimeOf(tokens, k)) return word;
  }
  const behind = earlierBehind(tokens, amount, end);
  if (behind !== null) return behind;
  const lead = `${lowerAt(tokens, amount.from - 3)} ${lowerAt(tokens, amount.from - 2)} ${lowerAt(tokens, amount.from - 1)}`;
  if (/(?:up|down) from$/.test(lead)) return lead.trim().split(' ').slice(-2).join(' ');
  if (isFromEstimate(tokens, amount.from)) return 'from';
  if (isAgainstFirst(tokens, amount, end)) return 'against';
  // "compared with 40 a year ago" is an old figure, "compared with 40 in the north" another one.
  const compared = /(?:compared (?:with|to))$/.exec(lead);
  return compared !== null && timeFollows(tokens, amount.to) ? compared[0] : null;
}
