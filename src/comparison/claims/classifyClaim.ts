import type { PublishedClaim } from '../../domain/claims/publishedClaim.ts';
import { classifyCountedThing, type CountedThing } from '../../domain/frames/countedThing.ts';
import { thingOfHappening } from '../../domain/frames/thingOfHappening.ts';
import { classifyPredicate, type PredicateClass } from '../../domain/frames/predicateClass.ts';
import type { BodyParts, Lexicon } from '../../domain/lexicon.ts';
import { contentKey } from './contentKey.ts';
import { speakerKey } from './speakerKey.ts';

/**
 * The classes of a claim's words, as plain values. Comparison uses these instead of the words, so that claims
 * of two languages can be compared. They are made once, when the claim is handed in.
 */
export interface ClaimClasses {
  /** Of a figure: the counted thing and its predicate; of other claims `null`. */
  readonly thing: CountedThing | null;
  readonly predicate: PredicateClass | null;
  /** Countries that the words for who did it and to whom name. */
  readonly actorCountries: readonly string[];
  readonly targetCountries: readonly string[];
  /** The content words of a statement: equal ones say the same. Empty for other claims. */
  readonly content: string;
  /** An older figure that the text only recalls. */
  readonly recalled: boolean;
  /** The key of each name that the claim is known by: its publisher and the agents of its chain. */
  readonly nameKeys: ReadonlyMap<string, string>;
  /** The parts of the name of each agent of its chain, by that key. */
  readonly bodyParts: ReadonlyMap<string, BodyParts>;
}

/** The classes of a claim by the words of its article's language. */
export function classifyClaim(
  { kind, words, sentence, frame, attribution, publication: { publisher } }: PublishedClaim,
  lexicon: Lexicon,
): ClaimClasses {
  const counted = frame && classifyCountedThing(frame, lexicon);
  const predicate = counted && classifyPredicate(counted, frame.predicate, lexicon);
  const agents = attribution.map(({ agent }) => agent.name);
  const names = [...agents, ...(publisher === null ? [] : [publisher])];
  const nameKeys = new Map(names.map((name) => [name, speakerKey(name, lexicon)]));
  const points = Array.from(sentence.exact);
  const before = points.slice(0, Math.max(0, words.start - sentence.start)).join('');
  const after = points.slice(Math.max(0, words.end - sentence.start)).join('');
  return {
    thing: counted && thingOfHappening(counted, predicate),
    predicate,
    actorCountries: countriesIn(frame?.actor, lexicon),
    targetCountries: countriesIn(frame?.target, lexicon),
    content: kind === 'STATEMENT' ? contentKey(words.exact, lexicon) : '',
    recalled: kind === 'FIGURE' && lexicon.isRecalled(before, attribution[0]?.cue?.exact ?? null, after),
    nameKeys,
    bodyParts: new Map(
      agents.map((name) => [nameKeys.get(name) ?? name, lexicon.names.describeBody(name)] as const),
    ),
  };
}

/** The countries that a participant's words name ("Israel's navy"); heads without one may be the same party. */
const countriesIn = (
  phrase: string | null | undefined,
  { findCountry }: Pick<Lexicon, 'findCountry'>,
): readonly string[] => (phrase ?? '').split(/[^\p{L}.]+/u).flatMap((word) => findCountry(word) ?? []);
