import { rootOfThing } from '../../../../../domain/frames/countedThing.ts';
import { classifyNoun } from '../../counted.ts';
import type { FateOf, FateRule } from '../../fates/fateRule.ts';
import { FATES_IN_LAW } from '../../fates/fatesInLaw.ts';
import { FATES_OF_PEOPLE } from '../../fates/fatesOfPeople.ts';
import { FATES_OF_THINGS } from '../../fates/fatesOfThings.ts';
import { predicatesOf } from '../../predicates.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt, textAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { pastInsertion } from './pastInsertion.ts';

/** How many tokens on each side a phrase may have. */
const REACH = 14;
const STOPS = /^(?:[;:.!?()“”"—–|]|)$/u;
/** Words that change the time or the weight of a phrase and not its sense. */
const FILLERS =
  /^(?:still|also|now|currently|already|meanwhile|later|since|reportedly|all|both|then|yesterday|today|just|only|even|initially|immediately|quickly|safely|successfully|again|far|so|yet|eventually|finally|nearly|almost|apparently|allegedly|quietly|being)$/;
const MODALS = /^(?:will|would|may|might|could|can|must|should|shall|'ll|’ll)$/;
const NOT = /^(?:not|cannot|n't|n’t|never)$/u;

/** Classes whose people act in an event for their work. */
const FORCE = /^(?:police officer|rescuer|soldier|medical worker)$/;
const BUILT = /^(?:building|vehicle|ship|aircraft|train|household)$/;

const MEASURED: ReadonlyMap<string, FateOf> = new Map([
  ['AREA', 'AREA'],
  ['DURATION', 'TIME'],
  ['LENGTH', 'DISTANCE'],
]);

/** The kinds of a figure, as far as phrases ask. */
function kindsOf({ amount, counted }: CountedAmount): ReadonlySet<FateOf> {
  if (amount.unit !== null) {
    const { dimension } = amount.unit;
    const kind = MEASURED.get(dimension);
    return new Set(kind === undefined ? [] : [kind]);
  }
  const noun = counted.phrase === null && counted.guessed ? null : counted.noun;
  const thing = noun === null ? null : classifyNoun(noun);
  if (noun === null || thing === null) return new Set(['LIVING', 'HOMES', 'BUILT', 'THROWN']);
  const root = thing.wider ?? rootOfThing(thing.name);
  const kinds: FateOf[] = [];
  if (root === 'person' || root === 'household' || !thing.listed) kinds.push('LIVING');
  if (thing.fate !== null) kinds.push('LIVING');
  if (/^(?:home|household|customer|building|shop|company)$/.test(thing.name)) kinds.push('HOMES');
  if (BUILT.test(root) || (!thing.listed && root !== 'person')) kinds.push('BUILT');
  if (root === 'munition') kinds.push('THROWN');
  if (root === 'round') kinds.push('SHOTS');
  if (noun === 'time') kinds.push('TIMES');
  if (FORCE.test(thing.name)) kinds.push('FORCE');
  return new Set(kinds);
}

/** The words of a phrase of a token: none for a filler, the lemma of a verb. */
function wordOf(tokens: readonly Token[], k: number): string {
  const { lower = '', pos = '', lemma = '' } = tokens[k] ?? {};
  if (NOT.test(lower)) return ' not';
  if (FILLERS.test(lower)) return '';
  if (lower === '-' && touches(tokens, k) && touches(tokens, k + 1)) return '-';
  if (pos === 'AUX' && (MODALS.test(lower) || (lemma === 'have' && isAuxiliary(tokens, k)))) return '';
  if (pos === 'AUX' && (lemma === 'do' || (lemma === 'be' && isProgressive(tokens, k)))) return '';
  const joined = lowerAt(tokens, k - 1) === '-' && touches(tokens, k) && touches(tokens, k - 1);
  return joined ? lower : ` ${pos === 'VERB' || pos === 'AUX' ? lemma : lower}`;
}

/** "are fighting": a "be" that only tells the time. */
const isProgressive = (tokens: readonly Token[], k: number): boolean => {
  const at = posAt(tokens, k + 1) === 'ADV' ? k + 2 : k + 1;
  return posAt(tokens, at) === 'VERB' && /ing$/.test(lowerAt(tokens, at));
};

/** Whether "have" at `k` only makes a tense: a verb follows. */
function isAuxiliary(tokens: readonly Token[], k: number): boolean {
  let at = k + 1;
  while (posAt(tokens, at) === 'ADV' || posAt(tokens, at) === 'PART') at++;
  return (
    /^(?:VERB|AUX)$/.test(posAt(tokens, at)) || (tokens[at]?.pos === 'ADJ' && /ed$/.test(lowerAt(tokens, at)))
  );
}

function wordsBefore(tokens: readonly Token[], from: number): string {
  let start = from;
  while (start > 0 && from - start < REACH && !STOPS.test(textAt(tokens, start - 1))) start--;
  let words = '';
  for (let k = start; k < from; k++) words += wordOf(tokens, k);
  return words;
}

function wordsBehind(tokens: readonly Token[], to: number): string {
  let words = '';
  // "eleven who were hurt".
  let k = /^(?:who|which|that)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
  for (const end = k + REACH; k < end && !STOPS.test(textAt(tokens, k)); k++) words += wordOf(tokens, k);
  return `${words} .`;
}

/** How long a phrase of place or kind between the counted things and their verb may be. */
const PLACE_REACH = 7;

/** The token behind a phrase that a preposition begins ("people in two villages were"); `to` if no verb follows it. */
function pastPlace(tokens: readonly Token[], to: number): number {
  if (posAt(tokens, to) !== 'ADP') return to;
  for (let k = to + 1; k < to + PLACE_REACH; k++) {
    if (posAt(tokens, k) === 'AUX') return k;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(posAt(tokens, k)) &&
      !/(?:ed|nt|ng)$/.test(lowerAt(tokens, k))
    )
      return to;
  }
  return to;
}

/** The tokens from which on the words behind the figure may begin. */
function startsOf(tokens: readonly Token[], to: number, joinedTo: number): readonly number[] {
  const ofThem =
    lowerAt(tokens, to) === 'of' && /^(?:them|us|those|these|whom)$/.test(lowerAt(tokens, to + 1));
  const own = ofThem ? to + 2 : /^(?:more|others?)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
  return [...new Set([own, pastInsertion(tokens, own), pastPlace(tokens, own), joinedTo])];
}

/** "*" is up to three words; groups are not captured. */
const patternOf = (phrase: string): string =>
  phrase
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('* ', '(?:[^\\s,.#]+ ){0,3}')
    .replaceAll('\\S', '[^\\s,.#]');

const RULES = [...FATES_OF_PEOPLE, ...FATES_IN_LAW, ...FATES_OF_THINGS].map(
  ({ lemma, of, phrases, thing }: FateRule) => ({
    lemma,
    of,
    thing,
    pattern: new RegExp(` (?:${phrases.map(patternOf).join('|')})(?= |$)`),
  }),
);

/** The first "not" behind the figure, which a phrase such as "did not survive" holds. */
function denialBehind(tokens: readonly Token[], to: number): number | null {
  for (let k = to; k < to + REACH && !STOPS.test(textAt(tokens, k)); k++)
    if (NOT.test(lowerAt(tokens, k))) return k;
  return null;
}

/** Whether a row has both a verb and the lemma of a phrase: then the verb tells it as well. */
const isSame = (verb: string, lemma: string): boolean =>
  predicatesOf(lemma).some((row) => predicatesOf(verb).includes(row));

/**
 * The fate that the words around a figure tell as a phrase: "are in critical condition", "did not survive", "went up in
 * flames". `verb` is the verb of the figure, and `joinedTo` the token behind the figures that share it. `null` if no
 * phrase of the lists is there.
 */
export function fateOfPhrase(
  tokens: readonly Token[],
  own: CountedAmount,
  verb: Predicate | null,
  joinedTo: number,
): Predicate | null {
  const kinds = kindsOf(own);
  if (kinds.size === 0) return null;
  const left = wordsBefore(tokens, own.from);
  const lines = startsOf(tokens, own.to, joinedTo).map((to) => `${left} #${wordsBehind(tokens, to)}`);
  for (const { lemma, of, thing, pattern } of RULES) {
    if (!of.some((kind) => kinds.has(kind))) continue;
    const found = lines.flatMap((line) => pattern.exec(line)?.[0] ?? [])[0];
    if (found === undefined) continue;
    const denial = found.includes(' not ') ? denialBehind(tokens, own.to) : null;
    const { at, side } = verb ?? { at: own.to - 1, side: 'STATE' as const };
    if (thing !== undefined) return { lemma, at, side, thing };
    if (denial !== null) return { lemma, at, side, denial };
    return verb !== null && isSame(verb.lemma, lemma) ? verb : { lemma, at, side };
  }
  return null;
}
