import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Verbs that give the result of a vote ("approved the plan 9-2"). */
const DECIDING = /^(?:vote|pass|approve|adopt|reject|ratify|defeat|confirm|endorse)$/;
/** The most words between such a verb and its two numbers. */
const REACH = 6;

const isCount = (tokens: readonly Token[], at: number): boolean => /^\d{1,3}$/.test(textAt(tokens, at));

/** Whether the counted thing follows a hyphenated pair directly ("passed 20-30 ships"). */
const counts = (tokens: readonly Token[], behind: number): boolean =>
  /^(?:NOUN|ADJ|SYM|NUM)$/.test(posAt(tokens, behind)) || /^(?:of|%|-)$/.test(lowerAt(tokens, behind));

/** The lemma of the deciding verb in front of two numbers, in the same clause; `null` if none decides. */
function decisionBefore(tokens: readonly Token[], first: number): string | null {
  for (let k = first - 1; k >= Math.max(0, first - REACH); k--) {
    const token = tokens[k];
    if (token === undefined || token.pos === 'PUNCT') return null;
    if (token.pos === 'VERB') return DECIDING.test(token.lemma) ? token.lemma : null;
  }
  return null;
}

/** Whether the numbers from `first` on are the two sides of a vote: "voted 78-22", "voted 78 to 22", "a 9-2 vote". */
export function isVotePair(tokens: readonly Token[], first: number): boolean {
  const second = first + 2;
  if (!isCount(tokens, first) || !isCount(tokens, second)) return false;
  const behind = second + 1;
  if (lowerAt(tokens, first + 1) === 'to')
    return (
      tokens[first - 1]?.lemma === 'vote' && posAt(tokens, first - 1) === 'VERB' && !counts(tokens, behind)
    );
  if (!isHyphen(textAt(tokens, first + 1)) || !touches(tokens, first + 1) || !touches(tokens, second))
    return false;
  if (/^votes?$/.test(lowerAt(tokens, behind))) return true;
  if (counts(tokens, behind)) return false;
  const decision = decisionBefore(tokens, first);
  // Ascending numbers may be a range of things that the verb takes.
  const falls = Number(textAt(tokens, first)) >= Number(textAt(tokens, second));
  return decision !== null && (falls || (decision === 'vote' && posAt(tokens, first - 1) === 'VERB'));
}
