import type { CountedThing } from './countedThing.ts';
import type { PredicateClass } from './predicateClass.ts';
import type { PREDICATE_TABLE } from './predicateTable.ts';
import type { ThingClass } from './thingClasses.ts';

type HappeningName = (typeof PREDICATE_TABLE)[keyof typeof PREDICATE_TABLE]['name'];

/**
 * Happenings that reports count by the people or by the thing: an infection is a case, a dismissal a job, and a home or
 * customer without power a household. By the names of predicate classes.
 */
const COUNTED_BOTH_WAYS: Partial<
  Record<HappeningName, { readonly thing: ThingClass; readonly people: readonly ThingClass[] }>
> = {
  'without power': { thing: 'household', people: ['home', 'customer', 'building'] },
  'without water': { thing: 'household', people: ['home', 'customer', 'building'] },
  offline: { thing: 'household', people: ['home', 'customer', 'building'] },
  'connected again': { thing: 'household', people: ['home', 'customer', 'building'] },
  stolen: { thing: 'record', people: ['person', 'customer', 'patient', 'account'] },
  cured: { thing: 'case', people: ['person', 'patient'] },
  infected: { thing: 'case', people: ['person', 'patient'] },
  dismissed: { thing: 'job', people: ['person', 'worker'] },
};

/**
 * The counted thing by what happens to it: "46 people were infected" counts 46 cases. A narrower class ("46 children")
 * stays, since it counts a part of the cases.
 */
export function thingOfHappening(thing: CountedThing, predicate: PredicateClass | null): CountedThing {
  const both = Object.entries(COUNTED_BOTH_WAYS).find(([name]) => name === predicate?.name)?.[1];
  const [own] = thing.classes;
  if (both === undefined || thing.classes.length !== 1 || thing.fate !== null) return thing;
  if (!both.people.some((people) => people === own)) return thing;
  return { classes: [both.thing], root: both.thing, listed: true, fate: null };
}
