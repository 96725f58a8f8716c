import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { classifyNoun } from '../../counted.ts';
import { findSurfaceSubject } from './findSubject.ts';

/** The lemma of what happens to a class of things, by the verb that tells it. */
type Telling = readonly (readonly [verbs: RegExp, lemma: string])[];

const TELLING: Readonly<Record<string, Telling>> = {
  dose: [
    [/^(?:give|administer|inject|use|vaccinate|deploy)$/, 'administer'],
    [/^(?:supply|ship|arrive|land|send|hand|deliver|receive|distribute|get|obtain)$/, 'deliver'],
    [/^(?:recall|pull|call|withdraw|return)$/, 'recall'],
    [/^(?:waste|discard|spoil|destroy|throw|bin|dump|lose|expire|scrap)$/, 'waste'],
  ],
  substance: [
    [
      /^(?:spill|leak|escape|lose|release|discharge|gush|pour|seep|enter|spew|flow|run|dump|drain|ooze)$/,
      'spill',
    ],
    [
      /^(?:recover|skim|collect|pump|remove|clean|mop|scoop|suck|retrieve|contain|salvage|siphon|vacuum|scrape)$/,
      'recover',
    ],
  ],
  container: [
    [/^(?:lose|fall|go|topple|sweep|wash|drop|plunge|slide|tumble|tip)$/, 'lose'],
    [/^(?:recover|retrieve|lift|haul|salvage|raise|bring|fish|winch|collect)$/, 'recover'],
  ],
};

/** Verbs that tell of a ship or crane only how a container moves, and of the sea that it is lost. */
const OVERBOARD = /^(?:overboard|sea|ocean|water|waves|deck|side)$/;
const OVERBOARD_REACH = 6;

const RECORDED = /^(?:record|account|customer|person|patient|student|worker|passenger)$/;
/** Words for what a file has of people: "the details of 9,000 patients". */
const DATA = /^(?:data|details|information|records|identities|files|credentials|passwords|addresses)$/;
const DATA_REACH = 3;
const STEALING =
  /^(?:steal|expose|compromise|copy|leak|access|take|breach|hack|fall|obtain|download|siphon|lift|get|publish|grab|capture|harvest)$/;
/** A theft of data that concerns people. */
const BREACH = /^(?:breach|leak|theft|hack)$/;
const CONCERNING = /^(?:affect|hit|concern|involve|expose|compromise|touch|impact|cover)$/;

const isOverboard = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + OVERBOARD_REACH).some(({ lower }) => OVERBOARD.test(lower));

/** "the personal data of", "data on", "the details of" in front of a count of people. */
function isOfData(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/^(?:the|its|their|all|some|about|over|more|than)$/.test(lowerAt(tokens, at))) at--;
  if (!/^(?:of|on|about|from|belonging)$/.test(lowerAt(tokens, at))) return false;
  return tokens.slice(Math.max(0, at - DATA_REACH), at).some(({ lower }) => DATA.test(lower));
}

/** Whether data of the counted people, or counted records, come into the hands of others. */
function isTaken(tokens: readonly Token[], own: CountedAmount, name: string, verb: Predicate): boolean {
  if (!RECORDED.test(name)) return false;
  const { lemma, at, side } = verb;
  if (name === 'record' || name === 'account' || isOfData(tokens, own.from)) return STEALING.test(lemma);
  if (!CONCERNING.test(lemma)) return false;
  if (side === 'OBJECT') {
    const subject = findSurfaceSubject(tokens, at);
    return subject !== null && BREACH.test(lowerAt(tokens, subject));
  }
  return tokens.slice(at + 1, at + OVERBOARD_REACH).some(({ lower }) => BREACH.test(lower));
}

/** The class of the counted thing by its phrase ("customer records"), else by its noun. */
function classOf(
  tokens: readonly Token[],
  { counted: { phrase, noun, ahead, guessed } }: CountedAmount,
): string | null {
  const words = phrase ?? (guessed ? null : ahead);
  if (words !== null) {
    const thing = classifyNoun(
      tokens
        .slice(words.from, words.to)
        .map(({ text }) => text)
        .join(' '),
    );
    if (thing?.listed === true) return thing.name;
  }
  return noun === null || (phrase === null && guessed) ? null : (classifyNoun(noun)?.name ?? null);
}

/**
 * The happening of goods, which their class decides for a verb. Doses that go "into arms" are given, oil that "enters the water"
 * is spilled, and boxes that "fall into the sea" are lost. Records that hackers "copy" are stolen. `null` for others.
 */
export function fateOfGoods(
  tokens: readonly Token[],
  own: CountedAmount,
  verb: Predicate | null,
): Predicate | null {
  const name = classOf(tokens, own);
  if (name === null || verb === null) return null;
  if (isTaken(tokens, own, name, verb)) return { ...verb, lemma: 'steal' };
  if (name === 'dose' && verb.lemma === 'go')
    return lowerAt(tokens, verb.at + 2) === 'waste'
      ? { ...verb, lemma: 'waste' }
      : lowerAt(tokens, verb.at + 1) === 'into'
        ? { ...verb, lemma: 'administer' }
        : null;
  const told = TELLING[name]?.find(([verbs]) => verbs.test(verb.lemma))?.[1];
  if (told === undefined) return null;
  // "The ship lost 74 boxes" needs no sea; "six boxes went to the lab" tells no loss.
  if (name === 'container' && told === 'lose' && verb.lemma !== 'lose' && !isOverboard(tokens, verb.at))
    return null;
  return { ...verb, lemma: told };
}
