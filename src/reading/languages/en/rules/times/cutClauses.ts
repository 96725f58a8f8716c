import { isHyphen, lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import { speech } from '../../speech.ts';
import type { Token } from '../../../../text/token.ts';
import type { ClauseKind, Clause, Clauses } from '../../../../times/clauses.ts';

type Closer = ',' | ')' | 'dash' | null;
interface Open {
  readonly clause: number;
  readonly closer: Closer;
}

/**
 * The largest distance between a conjunction and its clause's verb; without a verb it leads a phrase ("after the
 * storm").
 */
const VERB_REACH = 9;
/** Deeper nesting is not a sentence; a clause that opens there stays in the clause around it. */
const MAX_DEPTH = 12;

const WHEN = /^(?:when|while|after|once|where)$/;
const OTHER = /^(?:since|before|until|till|unless|if|because|although|though|whereas|whether|than)$/;
const PHRASE_OR_CLAUSE = /^(?:after|since|before|until|till|than)$/;
const RELATIVE = /^(?:which|who|whom|whose)$/;

/** Whether there is a verb between token `k` and the next mark. */
function verbFollows(tokens: readonly Token[], k: number): boolean {
  for (let i = k + 1; i < Math.min(tokens.length, k + 1 + VERB_REACH); i++) {
    const pos = posAt(tokens, i);
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (/^[,;:.()]$/.test(textAt(tokens, i))) return false;
  }
  return false;
}

/** A dash between words; a short one ties the words it touches. */
const isDash = (tokens: readonly Token[], k: number): boolean =>
  /^(?:—|-{2,})$/u.test(textAt(tokens, k)) || (isHyphen(textAt(tokens, k)) && !touches(tokens, k));

/** Between a verb of telling and its "that": the addressee, time and place. */
const TOLD_REACH = 8;

/** Whether "that" at `k` leads reported speech ("said on Monday that", "told reporters that"). */
function isTold(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - TOLD_REACH); i--) {
    if (/^[,;:.]$/.test(textAt(tokens, i))) return false;
    if (posAt(tokens, i) === 'VERB') return speech.verbs.telling.has(tokens[i]?.lemma ?? '');
  }
  return false;
}

/** The clause that the word at `k` opens inside the current one, or `null`. */
function opened(tokens: readonly Token[], k: number): { kind: ClauseKind; closer: Closer } | null {
  const word = lowerAt(tokens, k);
  const before = lowerAt(tokens, k - 1);
  if (word === '(' || word === '[') return { kind: 'ASIDE', closer: ')' };
  if (isDash(tokens, k)) return { kind: 'ASIDE', closer: 'dash' };
  if (RELATIVE.test(word)) return { kind: 'ASIDE', closer: ',' };
  if (word === 'that' && posAt(tokens, k) !== 'DET') {
    const pos = posAt(tokens, k - 1);
    if (pos === 'VERB' || isTold(tokens, k)) return { kind: 'CONTENT', closer: null };
    return (pos === 'NOUN' || pos === 'PROPN') && verbFollows(tokens, k)
      ? { kind: 'ASIDE', closer: ',' }
      : null;
  }
  const clause = !PHRASE_OR_CLAUSE.test(word) || verbFollows(tokens, k);
  if (clause && WHEN.test(word)) return { kind: 'WHEN', closer: ',' };
  if (clause && OTHER.test(word)) return { kind: 'OTHER', closer: ',' };
  // "The bank, founded in 1998, hired ..."
  const participle =
    before === ',' &&
    posAt(tokens, k) === 'VERB' &&
    /(?:ed|en|wn|lt|nt|ght)$/.test(word) &&
    posAt(tokens, k + 1) === 'ADP';
  return participle ? { kind: 'ASIDE', closer: ',' } : null;
}

/** ", and the army left": a clause with its own subject beside the one before it. */
function isBeside(tokens: readonly Token[], k: number): boolean {
  if (/^[;:]$/.test(textAt(tokens, k))) return true;
  if (lowerAt(tokens, k - 1) !== ',' || !/^(?:and|but|so|yet|or)$/.test(lowerAt(tokens, k))) return false;
  return /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(posAt(tokens, k + 1)) && verbFollows(tokens, k);
}

/** Cuts a sentence into clauses by its marks and conjunctions. Linear; a guess if the sentence has no mark. */
export function cutClauses(tokens: readonly Token[]): Clauses {
  const clauses: Clause[] = [{ kind: 'MAIN', parent: null }];
  const of: number[] = [];
  const stack: Open[] = [{ clause: 0, closer: null }];
  const top = (): Open => stack.at(-1) ?? { clause: 0, closer: null };
  const close = (closer: Closer): boolean => {
    if (stack.length < 2 || top().closer !== closer) return false;
    stack.pop();
    return true;
  };
  tokens.forEach((_, k) => {
    const text = textAt(tokens, k);
    if (text === ',') while (close(','));
    const closesDash = isDash(tokens, k) && close('dash');
    if (isBeside(tokens, k)) {
      while (stack.length > 1) stack.pop();
      clauses.push({ kind: 'BESIDE', parent: top().clause });
      stack[0] = { clause: clauses.length - 1, closer: null };
    } else if (!closesDash && stack.length < MAX_DEPTH) {
      const clause = opened(tokens, k);
      if (clause !== null) {
        clauses.push({ kind: clause.kind, parent: top().clause });
        stack.push({ clause: clauses.length - 1, closer: clause.closer });
      }
    }
    of.push(top().clause);
    if (text === ')' || text === ']') {
      while (close(','));
      close(')');
    }
  });
  return { clauses, of };
}
