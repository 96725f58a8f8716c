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
const STATING = /^(?:put|report|estimate|give|state|announce|count|say|cite|list|record|name|quote|publish)$/;

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

/** "against 83% in 1998", "compared with 40 ten years ago": what the figure was on an earlier occasion. */
function isEarlierOccasion(tokens: readonly Token[], { from, to }: Amount): boolean {
  const lead = `${lowerAt(tokens, from - 2)} ${lowerAt(tokens, from - 1)}`;
  if (!/^(?:compared (?:with|to)|\S* (?:against|versus|vs))$/.test(lead)) return false;
  for (let k = to; k < to + TIME_REACH && !/^(?:[,;.]|)$/.test(textAt(tokens, k)); k++)
    if (/^(?:ago|earlier|last|previous|(?:1[6-9]|20)\d\d)$/.test(lowerAt(tokens, k))) return true;
  return false;
}

/** A word in front of a number that was to be expected ("instead of the usual 40"). */
const HABITUAL = /^(?:usual|normal|regular|average|customary|standard|typical|required|allowed)$/;
const CONTRAST_REACH = 14;

/** "780 shops instead of 950": a number that another one replaces. */
function isInstead(tokens: readonly Token[], { from, unit }: Amount): boolean {
  let k = from - 1;
  while (/^(?:the|its|their|some|about|around|previously|originally|planned)$/.test(lowerAt(tokens, k))) k--;
  if (HABITUAL.test(lowerAt(tokens, k))) return false;
  const lead = `${lowerAt(tokens, k - 1)} ${lowerAt(tokens, k)}`;
  if (lead !== 'instead of' && lead !== 'rather than') return false;
  const before = tokens.slice(Math.max(0, k - CONTRAST_REACH), k - 1);
  return unit?.dimension !== 'DURATION' && before.some(({ pos }) => pos === 'NUM');
}

/** "Last week it had announced 950": who speaks has another number by now. */
function isToldBefore(tokens: readonly Token[], { from }: Amount): boolean {
  const at = /^(?:of|at|that)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!STATING.test(tokens[at]?.lemma ?? '') && !/^(?:speak|promise)$/.test(tokens[at]?.lemma ?? ''))
    return false;
  let k = at - 1;
  while (/^(?:first|still|originally|initially|earlier|previously)$/.test(lowerAt(tokens, k))) k--;
  return lowerAt(tokens, k) === 'had' && /^(?:it|she|he|they|we)$/.test(lowerAt(tokens, k - 1));
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
  if (isAgainstFirst(tokens, amount, end) || isEarlierOccasion(tokens, amount))
    return lowerAt(tokens, amount.from - 1);
  if (isInstead(tokens, amount)) return 'instead of';
  if (end === amount.to && isToldBefore(tokens, amount)) return 'had';
  // "compared with 40 a year ago" is an old figure, "compared with 40 in the north" another one.
  const compared = /(?:compared (?:with|to))$/.exec(lead);
  return compared !== null && timeFollows(tokens, amount.to) ? compared[0] : null;
}
