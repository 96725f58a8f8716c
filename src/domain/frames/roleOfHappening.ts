import { rootOfThing, type CountedThing } from './countedThing.ts';
import type { PredicateClass } from './predicateClass.ts';
import { PREDICATE_TABLE, type PredicateId } from './predicateTable.ts';
import type { ThingClass } from './thingClasses.ts';

const SUFFERED: readonly PredicateId[] = [
  'killed',
  'injured',
  'missing',
  'shot',
  'abducted',
  'displaced',
  'rescued',
  'evacuated',
  'infected',
  'released',
];
const ACCUSED: readonly PredicateId[] = ['arrested', 'charged', 'convicted'];
const namesOf = (ids: readonly PredicateId[]): ReadonlySet<string> =>
  new Set(ids.map((id) => PREDICATE_TABLE[id].name));
const OF_VICTIMS = namesOf(SUFFERED);
const OF_SUSPECTS = namesOf(ACCUSED);
const PEOPLE: ThingClass = 'person';

/** The role of people by a predicate class that happens to them; `null` if it tells none. */
export function roleOfPredicate(name: string): 'VICTIM' | 'SUSPECT' | null {
  if (OF_VICTIMS.has(name)) return 'VICTIM';
  return OF_SUSPECTS.has(name) ? 'SUSPECT' : null;
}

/** The role that counted people have by what happens to them; `null` if they are not people, or it tells none. */
export function roleOfHappening(
  { classes: [name] }: CountedThing,
  predicate: PredicateClass | null,
): 'VICTIM' | 'SUSPECT' | null {
  if (predicate === null || name === undefined || rootOfThing(name) !== PEOPLE) return null;
  return roleOfPredicate(predicate.name);
}
