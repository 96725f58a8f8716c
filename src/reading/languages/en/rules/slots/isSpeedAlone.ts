import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Verbs whose bare number is a speed ("was doing 95"), and those that need "at" ("was travelling at 95"). */
const DOES = /^(?:do|go)$/;
const MOVES =
  /^(?:do|go|travel|move|drive|run|fly|speed|race|hurtle|thunder|cruise|ride|roll|come|pass|enter)$/;
/** How far in front of "at" the verb may be. */
const REACH = 6;
/** Behind such a number the clause ends or goes on. */
const AFTER = /^(?:|PUNCT|CCONJ|SCONJ|ADP|ADV|AUX)$/;
/** "80 is the limit", "the limit of 80": a rule for a speed, if the text gives speeds. */
const LIMIT = /^(?:limit|maximum)$/;
const LEADS = /^(?:of|is|was|at|to|from|stays|remains)$/;

/** Whether an active form of "do" or "go" is right in front: "was doing", "had been going", not "did 95". */
const isGoing = (tokens: readonly Token[], at: number): boolean =>
  /ing$/.test(lowerAt(tokens, at)) && DOES.test(tokens[at]?.lemma ?? '');

function isMovingAt(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'at') return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH) && posAt(tokens, k) !== 'PUNCT'; k--)
    if (posAt(tokens, k) === 'VERB') return MOVES.test(tokens[k]?.lemma ?? '');
  return false;
}

function isOfLimit(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:is|was)$/.test(lowerAt(tokens, to))) {
    const noun = lowerAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
    return LIMIT.test(lowerAt(tokens, noun)) || LIMIT.test(lowerAt(tokens, noun + 1));
  }
  return LEADS.test(lowerAt(tokens, from - 1)) && LIMIT.test(lowerAt(tokens, from - 2));
}

/** Whether a bare number is a speed whose unit the text gives elsewhere ("was doing 95 in a zone where 80 is the limit"). */
export function isSpeedAlone(tokens: readonly Token[], { amount, counted }: CountedAmount): boolean {
  const { from, to, unit, scope, kind } = amount;
  if (unit !== null || scope !== null || counted.phrase !== null || !/^(?:CARDINAL|RANGE)$/.test(kind))
    return false;
  if (!AFTER.test(posAt(tokens, to)) || /^(?:of|per)$/.test(lowerAt(tokens, to))) return false;
  return isGoing(tokens, from - 1) || isMovingAt(tokens, from - 1) || isOfLimit(tokens, from, to);
}
