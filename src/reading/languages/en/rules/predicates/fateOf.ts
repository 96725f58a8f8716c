import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words of a state right behind a number or its noun, to the verb of it: "214 aboard", "nine unaccounted for". */
const STATES: ReadonlyMap<string, string> = new Map([
  ['aboard', 'board'],
  ['unaccounted', 'miss'],
  ['untraced', 'miss'],
  ['unhurt', 'unhurt'],
  ['unharmed', 'unhurt'],
  ['redundant', 'dismiss'],
]);

/** Names of a tally in front of "to" and its number: "brings the dead to 14 of the 22 aboard". */
const TALLIES: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['deaths', 'die'],
  ['deceased', 'die'],
  ['toll', 'die'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
  ['missing', 'miss'],
]);

/** Names of people by their state behind "among". */
const AMONG: ReadonlyMap<string, string> = new Map([
  ...TALLIES,
  ['killed', 'die'],
  ['victims', 'die'],
  ['hurt', 'injure'],
  ['arrested', 'arrest'],
  ['detained', 'arrest'],
  ['rescued', 'rescue'],
  ['infected', 'infect'],
]);
/** "Among the deceased are", up to the first of those whom it counts. */
const AMONG_REACH = 8;

/** The state that "among" names in front of the verb of a list: "Among the deceased are 12 women and five children". */
function stateAmong(tokens: readonly Token[], from: number): Predicate | null {
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:NOUN|PROPN|NUM|CCONJ|ADJ|DET)$|^$/.test(/^,$/.test(lowerAt(tokens, at)) ? '' : posAt(tokens, at))
  )
    at--;
  if (tokens[at]?.lemma !== 'be') return null;
  for (let k = at - 1; k > Math.max(0, at - AMONG_REACH); k--) {
    const lemma = AMONG.get(lowerAt(tokens, k));
    if (lemma === undefined) continue;
    const lead = /^(?:the|those)$/.test(lowerAt(tokens, k - 1)) ? k - 2 : k - 1;
    return /^(?:among|amongst)$/.test(lowerAt(tokens, lead)) ? { lemma, at: k, side: 'STATE' } : null;
  }
  return null;
}

/** People who are not found are missing. */
const FINDING = /^(?:find|trace|locate|account|see|hear|reach|contact|recover)$/;
/** So are those who did not come back. */
const COMING = /^(?:come|get|return|make)$/;
const BACK = /^(?:up|out|home|back|ashore|down)$/;
const NOT = /^(?:not|cannot|n't|n’t|never)$/;
/** How far in front of a verb its "not" is ("had still not been found"), and how far behind one "alive" is. */
const NOT_REACH = 4;
const ALIVE_REACH = 4;

/** Verbs that take people out of danger with one of the words behind them. */
const PULLING = /^(?:pull|haul|pluck|hoist|lift|winch|fish|drag|dig|take|bring)$/;
const SAFE = /^(?:aboard|ashore|safety|board|alive|rubble|sea|water|waves|wreckage)$/;
const SAFE_REACH = 5;

/** "were brought down": with the particle these verbs say that something in the air was stopped. */
const DOWNING = /^(?:bring|take|knock|force)$/;

/** The ward of people who are "treated with the new virus in intensive care". */
const WARD = /^(?:intensive|icu)$/;
const WARD_REACH = 10;

/** "caught the virus", "tested positive", "were confirmed with the new fever". */
const CATCHING = /^(?:catch|contract|diagnose|confirm|test)$/;
const DISEASE =
  /^(?:virus|infection|disease|illness|flu|influenza|fever|measles|cholera|covid|pathogen|bacterium|bug|positive)$/;
const DISEASE_REACH = 7;

/** The state of a counted thing that the tally in front of it names, or the word right behind it; `null` if none does. */
export function fateOf(tokens: readonly Token[], { from, to }: CountedAmount): Predicate | null {
  const tally = lowerAt(tokens, from - 1) === 'to' ? TALLIES.get(lowerAt(tokens, from - 2)) : undefined;
  if (tally !== undefined) return { lemma: tally, at: from - 2, side: 'STATE' };
  const lemma = STATES.get(lowerAt(tokens, to));
  return lemma === undefined ? stateAmong(tokens, from) : { lemma, at: to, side: 'STATE' };
}

/** "Tested for the virus" tells no result, "tested positive for the virus" does. */
const isResult = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  follows(tokens, at, lemma === 'test' ? /^positive$/ : DISEASE, DISEASE_REACH);

/** "have not been found", "are yet to be found", "remain to be found". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - NOT_REACH), at)
    .some(
      ({ lower, lemma }, k, words) =>
        NOT.test(lower) || ((lower === 'yet' || lemma === 'remain') && words[k + 1]?.lower === 'to'),
    );

/** Whether one of the words is near behind a verb, in its clause. */
function follows(tokens: readonly Token[], at: number, words: RegExp, reach: number): boolean {
  for (let k = at + 1; k <= at + reach && !/^(?:PUNCT|CCONJ|)$/.test(posAt(tokens, k)); k++)
    if (words.test(lowerAt(tokens, k))) return true;
  return false;
}

/** "required medical help", "needed hospital treatment": the needs of the injured. */
const CARE = /^(?:medical|hospital|treatment|stitches|surgery)$/;
const CARE_REACH = 3;

/** "escaped unhurt", "came away unharmed". */
const UNHURT = /^(?:unhurt|unharmed|uninjured|unscathed)$/;
const UNHURT_REACH = 3;

/** "need help to survive". */
const isInNeed = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'to' &&
  tokens.slice(Math.max(0, at - NOT_REACH), at).some(({ lemma }) => lemma === 'need');

/** The fate that a verb says only with other words ("have not been found", "did not come out alive"); else `null`. */
export function fateOfVerb(tokens: readonly Token[], { at, lemma, side }: Predicate): Predicate | null {
  if (DOWNING.test(lemma) && lowerAt(tokens, at + 1) === 'down') return { lemma: 'intercept', at, side };
  if (lemma === 'treat' && follows(tokens, at, WARD, WARD_REACH)) return { lemma: 'ventilate', at, side };
  if (/^(?:need|require)$/.test(lemma) && follows(tokens, at, CARE, CARE_REACH))
    return { lemma: 'injure', at, side };
  if (side === 'SUBJECT' && follows(tokens, at, UNHURT, UNHURT_REACH)) return { lemma: 'unhurt', at, side };
  if (lemma === 'survive' && isInNeed(tokens, at)) return { lemma: 'need', at, side };
  if (side === 'SUBJECT' && CATCHING.test(lemma) && isResult(tokens, at, lemma))
    return isDenied(tokens, at) ? null : { lemma: 'infect', at, side };
  if (side === 'SUBJECT' && isDenied(tokens, at)) {
    if (FINDING.test(lemma)) return { lemma: 'miss', at, side };
    if (follows(tokens, at, /^alive$/, ALIVE_REACH)) return { lemma: 'die', at, side };
    return COMING.test(lemma) && BACK.test(lowerAt(tokens, at + 1)) ? { lemma: 'miss', at, side } : null;
  }
  return PULLING.test(lemma) && follows(tokens, at, SAFE, SAFE_REACH) ? { lemma: 'rescue', at, side } : null;
}
