import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words of a state right behind a number or its noun, to the verb of it: "214 aboard", "nine unaccounted for". */
const STATES: ReadonlyMap<string, string> = new Map([
  ['aboard', 'board'],
  ['unaccounted', 'miss'],
  ['untraced', 'miss'],
  ['unhurt', 'survive'],
  ['unharmed', 'survive'],
]);

/** People who are not found are missing. */
const FINDING = /^(?:find|trace|locate|account|see|hear)$/;
const NOT = /^(?:not|n't|n’t|never)$/;
/** How far in front of a verb its "not" is ("had still not been found"), and how far behind one "alive" is. */
const NOT_REACH = 4;
const ALIVE_REACH = 4;

/** Verbs that take people out of danger with one of the words behind them. */
const PULLING = /^(?:pull|haul|pluck|hoist|lift|winch|fish|drag|dig|take|bring)$/;
const SAFE = /^(?:aboard|ashore|safety|board|alive|rubble|sea|water|waves|wreckage)$/;
const SAFE_REACH = 5;

/** The state of a counted thing that the word right behind it says; `null` if it says none. */
export function fateOf(tokens: readonly Token[], { to }: CountedAmount): Predicate | null {
  const lemma = STATES.get(lowerAt(tokens, to));
  return lemma === undefined ? null : { lemma, at: to, side: 'STATE' };
}

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NOT_REACH), at).some(({ lower }) => NOT.test(lower));

/** Whether one of the words is near behind a verb, in its clause. */
function follows(tokens: readonly Token[], at: number, words: RegExp, reach: number): boolean {
  for (let k = at + 1; k <= at + reach && !/^(?:PUNCT|CCONJ|)$/.test(posAt(tokens, k)); k++)
    if (words.test(lowerAt(tokens, k))) return true;
  return false;
}

/** The fate that a verb says only with other words ("have not been found", "did not come out alive"); else `null`. */
export function fateOfVerb(tokens: readonly Token[], { at, lemma, side }: Predicate): Predicate | null {
  if (side === 'SUBJECT' && isDenied(tokens, at)) {
    if (FINDING.test(lemma)) return { lemma: 'miss', at, side };
    if (follows(tokens, at, /^alive$/, ALIVE_REACH)) return { lemma: 'die', at, side };
    return null;
  }
  return PULLING.test(lemma) && follows(tokens, at, SAFE, SAFE_REACH) ? { lemma: 'rescue', at, side } : null;
}
