import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Clauses end at these, so that a "could" of the next clause does not touch the figure. */
const CLAUSE_MARK = /^[;:“”"()–—]$/u;
const QUOTE_MARK = /^[“”"‘’]$/u;
const CLAUSE_WORD =
  /^(?:while|whereas|although|though|because|after|before|since|until|but|which|who|as|where|when)$/;
const VAGUE = /^(?:dozens|scores|hundreds|thousands|many|several)$/;
const JUDGES = /^(?:dismiss|describe|reject|denounce|condemn|brand|deride|ridicule|label|portray)$/;
const JOINING = /^(?:and|or)$/;
/** How many tokens of the clause are read on each side. */
const REACH = 24;
/** A clause behind "and" has its verb within so many tokens. */
const VERB_REACH = 6;
/** The longest words in quotation marks that only colour a clause ("rejected as 'fantasy' a report that"). */
const COLOURING = 5;

/** The words of the clause of a figure on its left and right, lower case, one space on every side. */
export interface ClauseWords {
  readonly left: string;
  readonly right: string;
}

function boundary(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k);
  if (CLAUSE_MARK.test(word)) return true;
  const next = lowerAt(tokens, k + 1);
  // "dismissed as fantasy reports that": a judgement of the report.
  if (word === 'as' && JUDGES.test(tokens[k - 1]?.lemma ?? '')) return false;
  if (word === 'as')
    return (
      !/^(?:many|much|high|low|few)$/.test(next) &&
      !/^(?:many|much|high|low|few)$/.test(lowerAt(tokens, k - 1))
    );
  if (word === ',')
    return (
      /^(?:and|but|while|which|who|as|down|up|with)$/.test(next) ||
      (next === 'out' && lowerAt(tokens, k + 2) === 'of') ||
      posAt(tokens, k + 1) === 'VERB' ||
      opensCount(tokens, k + 1) ||
      opensPart(tokens, k + 1)
    );
  // "a shooting that left four dead": a relative clause tells its own event.
  if (word === 'that')
    return (/^(?:NOUN|PROPN)$/.test(posAt(tokens, k - 1)) && isVerb(tokens, k + 1)) || isResult(tokens, k);
  return CLAUSE_WORD.test(word);
}

/** ", scores feared buried": in a headline another count with its own verb. */
const opensCount = (tokens: readonly Token[], k: number): boolean =>
  (posAt(tokens, k) === 'NUM' || VAGUE.test(lowerAt(tokens, k))) &&
  (isVerb(tokens, k + 1) || (/^(?:NOUN|ADJ)$/.test(posAt(tokens, k + 1)) && isVerb(tokens, k + 2)));

/** "so badly that they may": the result of the clause. */
const isResult = (tokens: readonly Token[], k: number): boolean =>
  lowerAt(tokens, k - 2) === 'so' && /^(?:ADJ|ADV)$/.test(posAt(tokens, k - 1));

/** ", 40 of them so badly that they may lose a leg": a part with its own words. */
const opensPart = (tokens: readonly Token[], k: number): boolean =>
  posAt(tokens, k) === 'NUM' &&
  lowerAt(tokens, k + 1) === 'of' &&
  /^(?:them|whom|which|these|those)$/.test(lowerAt(tokens, k + 2));

const isVerb = (tokens: readonly Token[], k: number): boolean => /^(?:VERB|AUX)$/.test(posAt(tokens, k));

/** An auxiliary, or a verb in the past that is not only a participle behind a noun. */
const isFinite = (tokens: readonly Token[], k: number): boolean =>
  posAt(tokens, k) === 'AUX' || (posAt(tokens, k) === 'VERB' && !/(?:ing)$/.test(lowerAt(tokens, k)));

/** Whether a verb in its base form continues a verb group ("could kill 20 and injure 50"). */
const isBase = (tokens: readonly Token[], k: number): boolean =>
  posAt(tokens, k) === 'VERB' && tokens[k]?.lemma === lowerAt(tokens, k);

/** The first finite verb from token `k` on, before a mark or another conjunction; `null` if none is near. */
function verbFrom(tokens: readonly Token[], k: number): number | null {
  for (let i = k; i <= k + VERB_REACH; i++) {
    if (/^(?:[,;:.“”"()–—]|and|or|but|)$/u.test(lowerAt(tokens, i))) return null;
    if (isFinite(tokens, i)) return i;
  }
  return null;
}

/** "may have killed 12 and injured 30": a participle behind "and" shares the auxiliaries in front. */
const SHARED =
  / (?:may|might|could|would|will|must|can|shall|should|not|n't|n’t|never) (?:\S+ ){0,2}(?:have|be) /;

/** Whether the conjunction at `k` begins another clause, seen from a figure behind it. */
function startsOwnClause(tokens: readonly Token[], k: number, from: number, to: number): boolean {
  const own = tokens.slice(k + 1, from).findIndex((_, i) => isFinite(tokens, k + 1 + i));
  if (own >= 0) {
    const verb = k + 1 + own;
    if (isBase(tokens, verb)) return false;
    const shares = verb === k + 1 && posAt(tokens, verb) === 'VERB';
    return !shares || !SHARED.test(joined(tokens.slice(Math.max(0, k - REACH), k)));
  }
  const behind = verbFrom(tokens, to);
  // "if 50 or 500 are infected": two numbers of one clause.
  if (behind === null || (lowerAt(tokens, k) === 'or' && posAt(tokens, k - 1) === 'NUM')) return false;
  // "could be killed and 50 injured" shares its auxiliaries, "and 50 were injured" does not.
  return (
    posAt(tokens, behind) === 'AUX' || !tokens.slice(Math.max(0, k - REACH), k).some((t) => t.pos === 'AUX')
  );
}

/** The longest insertion behind an auxiliary, in tokens ("will, subject to a vote in May, deploy"). */
const INSERTION = 14;
const MODAL = /^(?:will|would|shall|may|might|could|can|must|should)$/;

/** The auxiliary in front of an insertion that ends at the comma `k`, if the verb of the figure follows it; else `null`. */
function pastInsertion(tokens: readonly Token[], k: number): number | null {
  if (lowerAt(tokens, k) !== ',' || !isBase(tokens, k + 1)) return null;
  for (let i = k - 1; i > Math.max(0, k - INSERTION); i--)
    if (lowerAt(tokens, i) === ',') return MODAL.test(lowerAt(tokens, i - 1)) ? i - 1 : null;
  return null;
}

/** Words that say the fate of the figure before them, as a verb would. */
const FATE = /^(?:dead|hurt|injured|wounded|missing|killed|ill|sick|homeless)$/;

/** The first token of the clause in front of the figure. */
function startOfClause(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start > 0 && from - start < REACH) {
    const k = start - 1;
    if (QUOTE_MARK.test(lowerAt(tokens, k))) {
      const open = [1, 2, 3, 4, COLOURING].find((n) => QUOTE_MARK.test(lowerAt(tokens, k - n)));
      if (open === undefined || open < 2 || from === start) return start;
      start = lowerAt(tokens, k - open - 1) === 'as' ? k - open - 1 : k - open;
      continue;
    }
    const modal = pastInsertion(tokens, k);
    if (modal !== null) return modal;
    if (boundary(tokens, k)) return start;
    if (JOINING.test(lowerAt(tokens, k)) && startsOwnClause(tokens, k, from, to)) return start;
    start = k;
  }
  return start;
}

/** "With 30 dead and two still missing, the bill could …": the words in front of the comma `k` are as they are. */
const isCircumstance = (tokens: readonly Token[], k: number): boolean =>
  lowerAt(tokens, 0) === 'with' && !tokens.slice(1, k).some((_, i) => posAt(tokens, i + 1) === 'AUX');

const RELATIVE = /^(?:who|which|whom|whose|where)$/;
const SAYS =
  /^(?:say|tell|warn|announce|insist|add|argue|claim|believe|think|hope|fear|vow|promise|admit|suggest|predict|complain)$/;
const PERSONAL = /^(?:it|they|he|she|we|i|you)$/;
/** How far behind a verb of saying its clause may begin ("told the paper they would"). */
const SAID_REACH = 4;

/** Whether the figure is in a clause that is put into another (", who own 3 per cent, will not sell"). */
const isInserted = (tokens: readonly Token[], from: number): boolean =>
  RELATIVE.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, from - 2) === ',';

/** "40 owners told the paper they would sell": their words have their own verb. */
function opensSaid(tokens: readonly Token[], verb: number): boolean {
  if (!SAYS.test(tokens[verb]?.lemma ?? '')) return false;
  for (let k = verb + 1; k <= verb + SAID_REACH; k++) {
    if (/^[,.;:]?$/.test(lowerAt(tokens, k))) return false;
    if (PERSONAL.test(lowerAt(tokens, k)) && posAt(tokens, k + 1) === 'AUX') return true;
  }
  return false;
}

/** The token behind the clause of the figure, whose clause begins at `from`. */
function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  const inserted = isInserted(tokens, from);
  let verb = false;
  let end = to;
  for (; end < tokens.length && end - to < REACH; end++) {
    if (boundary(tokens, end)) break;
    const word = lowerAt(tokens, end);
    // A purpose ("to secure and possibly extend") is not about the figure.
    const purpose =
      word === 'to' &&
      posAt(tokens, end + 1) === 'VERB' &&
      tokens[end - 1]?.lemma !== 'be' &&
      !/^(?:due|set|able|about|going|bound|ready)$/.test(lowerAt(tokens, end - 1));
    if (purpose && end > to + 1) break;
    // "warned that the toll could rise": what the figure's verb governs has its own modality. "It was 14 and that": so
    // has a second report.
    if (word === 'that' && isVerb(tokens, end - 1)) break;
    if (JOINING.test(word) && lowerAt(tokens, end + 1) === 'that') break;
    if (word === ',' && isCircumstance(tokens, end)) break;
    if (JOINING.test(word) && (verb || isVerb(tokens, end + 1)) && verbFrom(tokens, end + 1) !== null) break;
    // "with 12 dead and hundreds feared trapped".
    if (JOINING.test(word) && FATE.test(lowerAt(tokens, end - 1))) break;
    if (inserted && word === ',' && posAt(tokens, end + 1) === 'AUX') break;
    if (opensSaid(tokens, end)) break;
    if (isVerb(tokens, end)) verb = true;
  }
  return end;
}

/** The lower-case words of tokens, one space on every side; the month of May is not "may". */
export const joined = (tokens: readonly Token[]): string =>
  ` ${tokens.map((t, i) => (t.text === 'May' && (i > 0 || t.pos !== 'AUX') ? 'May' : t.lower)).join(' ')} `;

/** The words of the clause around tokens `from` to `to`. */
export function clauseWords(tokens: readonly Token[], from: number, to: number): ClauseWords {
  const first = QUOTE_MARK.test(lowerAt(tokens, from - 1)) ? from - 1 : from;
  const start = startOfClause(tokens, first, to);
  return {
    left: joined(tokens.slice(start, first)),
    right: joined(tokens.slice(to, endOfClause(tokens, start, to))),
  };
}
