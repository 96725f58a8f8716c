import type { Lexicon } from '../lexicon.ts';
import type { CountedThing } from './countedThing.ts';
import { PREDICATE_TABLE, type PredicateRow } from './predicateTable.ts';

/** The event that happens to the counted thing, as a class. */
export interface PredicateClass {
  readonly name: string;
  /** Whether a table holds it, so that two that differ are known to be different things. */
  readonly listed: boolean;
}

/**
 * The class of a predicate lemma for the counted thing. The noun's own word comes first ("12 dead" are killed, with
 * any verb). The class is open, `null`, if the verb can't happen to the thing: then it belongs to another phrase. It is
 * open too if the thing is open and the verb has several senses.
 */
export function classifyPredicate(
  thing: CountedThing,
  lemma: string | null,
  { predicatesOf }: Pick<Lexicon, 'predicatesOf'>,
): PredicateClass | null {
  const own = thing.ofWhole === true ? classOfLemma(thing, lemma, predicatesOf) : null;
  // "Six of the injured are in a critical condition": the part has its own happening.
  if (own?.listed === true) return own;
  if (thing.fate !== null) return { name: thing.fate, listed: true };
  return classOfLemma(thing, lemma, predicatesOf);
}

function classOfLemma(
  thing: CountedThing,
  lemma: string | null,
  predicatesOf: Lexicon['predicatesOf'],
): PredicateClass | null {
  if (lemma === null) return null;
  const rows = predicatesOf(lemma).map((id): PredicateRow => PREDICATE_TABLE[id]);
  const fitting = rows.filter(
    ({ happensTo, except = [] }) =>
      (happensTo === null || thing.root === null || happensTo.some((root) => root === thing.root)) &&
      !except.some((name) => thing.classes.includes(name)),
  );
  const [row] = fitting;
  // "4,200 were destroyed": drones or houses, which the words leave open.
  if (thing.root === null && fitting.some(({ name }) => name !== row?.name)) return null;
  if (row !== undefined) return { name: row.name, listed: true };
  return rows.length > 0 ? null : { name: lemma, listed: false };
}
