import { rootOfThing } from '../../../../../domain/frames/countedThing.ts';
import { classifyNoun } from '../../counted.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { pastInsertion } from './pastInsertion.ts';

const NOT = /^(?:not|cannot|n't|n’t|never)$/;
const FAILING = /^(?:fail|refuse)$/;
/** Words of a verb group in front of its verb. */
const GROUP = /^(?:AUX|ADV|PART)$/;
const GROUP_REACH = 6;

/** A thing that runs by a timetable. */
const RUNNING = /^(?:run|sail|fly|leave|depart|operate|start|travel|go)$/;
const TIMETABLED =
  /^(?:flight|bus|train|ship|aircraft|vehicle|game|tram|streetcar|service|connection|crossing|sailing|concert|show|performance|race)$/;
/** Items of any programme take place or do not. */
const TAKING_PLACE: ReadonlyMap<string, string> = new Map([
  ['take', 'place'],
  ['go', 'ahead'],
]);
const OPENING = /^(?:open|reopen)$/;
/** Buildings that people could not be in, and ways that they could not take. */
const DWELLING = /^(?:enter|use|occupy|inhabit|live|repair|reoccupy)$/;
const PASSING = /^(?:cross|pass|drive|use|travel|navigate)$/;
const WAY = /^(?:road|bridge|street|route|motorway|highway|tunnel|track|lane|path|crossing)$/;

/** The verb behind a denial, with the words of its group. */
interface Denied {
  readonly at: number;
  /** Whether it could not be done, instead of only not being done. */
  readonly unable: boolean;
}

/** The denied verb or adjective behind the counted noun ("did not run", "could not be entered", "failed to open"). */
function deniedBehind(tokens: readonly Token[], to: number): Denied | null {
  const start = pastInsertion(tokens, to);
  if (FAILING.test(tokens[start]?.lemma ?? '') && lowerAt(tokens, start + 1) === 'to')
    return { at: start + 2, unable: false };
  let at = start;
  while (at < start + GROUP_REACH && GROUP.test(posAt(tokens, at))) at++;
  const group = tokens.slice(start, at);
  if (!/^(?:VERB|ADJ)$/.test(posAt(tokens, at)) || !group.some(({ lower }) => NOT.test(lower))) return null;
  const passive = group.some(({ lower }) => lower === 'be');
  const able = group.some(({ lower, lemma }) => lower === 'cannot' || /^(?:can|could)$/.test(lemma));
  return { at, unable: passive && able };
}

/** The happening that the denied verb tells of a thing; `null` if it tells none. */
function toldOf(tokens: readonly Token[], { at, unable }: Denied, noun: string | null): string | null {
  const thing = noun === null ? null : classifyNoun(noun);
  const name = thing?.name ?? noun ?? '';
  if (thing !== null && (thing.wider === 'person' || (thing.listed && isPeople(thing.name)))) return null;
  const { lemma = '' } = tokens[at] ?? {};
  if (unable) {
    if (WAY.test(name)) return PASSING.test(lemma) ? 'close' : null;
    return DWELLING.test(lemma) ? 'unusable' : null;
  }
  if (TAKING_PLACE.get(lemma) === lowerAt(tokens, at + 1)) return 'cancel';
  const object = /^(?:DET|NUM|NOUN|PROPN|PRON)$/.test(posAt(tokens, at + 1));
  if (object && !/^(?:DET|NUM)$/.test(posAt(tokens, at + 1))) return null;
  if (OPENING.test(lemma)) return 'close';
  return RUNNING.test(lemma) && (noun === null || TIMETABLED.test(name)) ? 'cancel' : null;
}

const isPeople = (name: string): boolean => /^(?:person|household)$/.test(rootOfThing(name));

/**
 * The fate of things by a denied act: buses that "did not run" are cancelled, schools that "did not open"
 * closed, and houses that "could not be entered" unusable. `null` if the words tell no such thing.
 */
export function fateOfDenial(tokens: readonly Token[], own: CountedAmount): Predicate | null {
  if (own.amount.unit !== null) return null;
  const denied = deniedBehind(tokens, own.to);
  if (denied === null) return null;
  const noun = own.counted.phrase === null && own.counted.guessed ? null : own.counted.noun;
  const lemma = toldOf(tokens, denied, noun);
  return lemma === null ? null : { lemma, at: denied.at, side: 'STATE' };
}

/** The tokens with an adverb in the place of the denial at `at`, and of the "could" in front of it. */
const withoutWord = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.map((token, k) =>
    k === at || (k === at - 1 && /^(?:can|could)$/.test(token.lemma))
      ? { ...token, text: 'then', lower: 'then', lemma: 'then', pos: 'ADV' }
      : token,
  );

/**
 * The tokens of a figure without the denial that its happening has in it, since the happening itself is asserted. The same
 * tokens if the happening has none.
 */
export function withoutFatalDenial(
  tokens: readonly Token[],
  to: number,
  predicate: Predicate | null,
): readonly Token[] {
  if (predicate?.denial !== undefined) return withoutWord(tokens, predicate.denial);
  if (predicate === null || !/^(?:cancel|close|unusable)$/.test(predicate.lemma)) return tokens;
  const { at, lemma } = predicate;
  if (tokens[at]?.lemma === lemma || at < to) return tokens;
  const denied = deniedBehind(tokens, to);
  if (denied?.at !== at) return tokens;
  return tokens.map((token, k) => {
    const isDenial = NOT.test(token.lower) || (denied.unable && /^(?:can|could)$/.test(token.lemma));
    return k >= to && k < at && isDenial
      ? { ...token, text: 'then', lower: 'then', lemma: 'then', pos: 'ADV' }
      : token;
  });
}
