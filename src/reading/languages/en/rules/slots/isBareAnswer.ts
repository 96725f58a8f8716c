import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { Token } from '../../../../text/token.ts';
import { isStatedNumber } from '../counted/isStatedNumber.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose object a bare number is: "the union says 900", "the ministry has 112". */
const GIVE = set(
  'say give count have report announce estimate believe claim mention cite name suggest list record register state ' +
    'calculate reckon tell publish quote get see write offer propose bid forecast predict project compute show',
);
/** "It is 70, not 60", "there were 131": all but the number is in the text before. */
const POINTS = /^(?:it|that|this|there)$/;
const ALMOST = /^(?:now|still|only|just|actually|really|already|then|today|not|n't|n’t|never)$/;
const ENDS = /^(?:|[,.;:!?)–—”"]|and|but|not|out|according|as|after|since|up|down|from)$/u;
/** Verbs with the words that lead to a bare number: "spoke of 900", "puts it at 900", "sticks to four". */
const LEAD_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    of: set('speak talk'),
    at: set('put estimate arrive stick stay remain set keep place'),
    to: set('stick hold keep come get cling'),
    with: set('stick stay'),
    by: set('stand stick'),
    on: set('insist settle'),
    from: set('depart'),
    for: set('be go'),
    nearer: set('put be'),
    than: set('do'),
  }),
);
/** "gave a figure of 900", "has a total of 900", "its count is 900". */
const FIGURES = set('figure number total count estimate tally reading result');
/** "cut its count from five to four", "the tally rises to 900". */
const CHANGE = set(
  'cut lower reduce raise increase revise correct change bring rise climb grow go fall drop',
);
/** Between the verb and the number: "puts it at", "has since put the figure at", "itself counts". */
const BETWEEN = /^(?:it|this|that|them|its|their|his|her|the|a|an|own|now|only|just|still|even|instead)$/;
/** How many words the verb may be in front of the number. */
const REACH = 9;
/** Behind a bare number the clause ends or goes on without a noun. */
const AFTER = /^(?:|PUNCT|CCONJ|SCONJ|ADP|ADV|PART)$/;
/** "had announced 950 last week": the time of the saying. */
const TIME_BEHIND = /^(?:last|this|that|yesterday|today)$/;
/** "The correct number is", "its latest count was": what the number is of is in the text before. */
const TOLD_NUMBER = /^(?:the|its|their|his|her|our|this|that)$/;

const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma ?? '';

/**
 * Whether a bare number is all that a source says ("The coastguard says about 30."): the object of a verb of saying or
 * counting. The counted thing is in the text before.
 */
export function isBareAnswer(tokens: readonly Token[], { from, to }: Amount): boolean {
  if (isStatedNumber(tokens, { from, to })) return true;
  const ends = AFTER.test(posAt(tokens, to)) || TIME_BEHIND.test(lowerAt(tokens, to));
  if (!ends || lowerAt(tokens, to) === 'of') return false;
  const at = from - 1;
  if (isPointedAt(tokens, at, to)) return true;
  const lead = LEAD_TO.get(lowerAt(tokens, at));
  if (lead !== undefined)
    return reachesVerb(tokens, at - 1, lead) || isFigureOf(tokens, at) || isChangedTo(tokens, at);
  return GIVE.has(lemmaAt(tokens, skipBetween(tokens, at)));
}

/** "By now it is four, …", "The union says there were 131." */
function isPointedAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (!ENDS.test(lowerAt(tokens, to))) return false;
  let at = from;
  while (ALMOST.test(lowerAt(tokens, at)) || isInFact(tokens, at)) at -= isInFact(tokens, at) ? 2 : 1;
  if (lemmaAt(tokens, at) !== 'be') return false;
  return POINTS.test(lowerAt(tokens, at - 1)) || isToldNumber(tokens, at - 1);
}

const isInFact = (tokens: readonly Token[], at: number): boolean =>
  /^(?:fact|reality|truth)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'in';

/** "The correct number", "its latest count": a number of the text before, whose noun is left out. */
function isToldNumber(tokens: readonly Token[], head: number): boolean {
  if (!FIGURES.has(lowerAt(tokens, head))) return false;
  let at = head - 1;
  while (posAt(tokens, at) === 'ADJ') at--;
  return TOLD_NUMBER.test(lowerAt(tokens, at));
}

function skipBetween(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BETWEEN.test(lowerAt(tokens, at))) at--;
  return at;
}

/** The verb is in front of the word that leads to the number, with an object or an adverbial between at most. */
function reachesVerb(tokens: readonly Token[], from: number, verbs: ReadonlySet<string>): boolean {
  // "Sticks to four": the tagger takes some of these verbs for nouns.
  if (verbs.has(lemmaAt(tokens, from))) return true;
  for (let at = from; at >= Math.max(0, from - REACH); at--) {
    const pos = posAt(tokens, at);
    if (pos === 'PUNCT' || pos === 'CCONJ') return false;
    if (pos === 'VERB' || pos === 'AUX') return verbs.has(lemmaAt(tokens, at));
  }
  return false;
}

/** "gave a figure of". */
const isFigureOf = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'of' &&
  FIGURES.has(lowerAt(tokens, at - 1)) &&
  GIVE.has(lemmaAt(tokens, skipBetween(tokens, at - 2)));

/** "cut its count from five to". */
const isChangedTo = (tokens: readonly Token[], at: number): boolean => {
  if (lowerAt(tokens, at) !== 'to' || !reachesVerb(tokens, at - 1, CHANGE)) return false;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => FIGURES.has(lower));
};
