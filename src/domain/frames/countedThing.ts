import type { Frame } from './frame.ts';
import type { Lexicon } from '../lexicon.ts';
import { THING_CLASSES, type ThingClass } from './thingClasses.ts';

/** The thing that a figure counts, as classes. */
export interface CountedThing {
  /**
   * Classes of nouns, sorted; several if things are counted together ("missiles and drones"). A noun that the lexicon
   * does not list is its own class. Empty if the words leave the counted thing open.
   */
  readonly classes: readonly string[];
  /** The widest class, common to all; `null` if it is open. */
  readonly root: string | null;
  /** Whether the lexicon lists every class, so that two that differ are known to be different things. */
  readonly listed: boolean;
  /** The predicate class that the noun itself says ("12 dead"); else `null`. */
  readonly fate: string | null;
  /** Whether the noun, with its fate, is the whole of which the figure is a part ("six of the injured"). */
  readonly ofWhole?: boolean;
}

/** How the things that two figures count are related. */
export type ThingRelation =
  | 'SAME'
  /** One class is part of the other (children, people). */
  | 'WIDER'
  | 'NARROWER'
  | 'DIFFERENT'
  /** Two nouns that no table relates. */
  | 'UNRELATED'
  /** One of them is left open. */
  | 'OPEN';

/** More levels than the table has, so that a circle in it cannot hang a request. */
const MAX_DEPTH = 8;

const widerOf: ReadonlyMap<string, string | null> = new Map(Object.entries(THING_CLASSES));

/** The classes above a class, itself first. */
function chain(name: string): readonly string[] {
  const names = [name];
  for (let at = widerOf.get(name); at != null && names.length < MAX_DEPTH; at = widerOf.get(at))
    names.push(at);
  return names;
}
/** The widest class above a class. */
export const rootOfThing = (name: string): string => chain(name).at(-1) ?? name;

/** The thing that a frame counts. Things counted together are named side by side only if they are of one kind. */
export function classifyCountedThing(
  { noun, nounPhrase, whole = null }: Pick<Frame, 'noun' | 'nounPhrase'> & Partial<Pick<Frame, 'whole'>>,
  lexicon: Pick<Lexicon, 'classifyNoun' | 'splitParts'>,
): CountedThing {
  const head = noun === null ? null : lexicon.classifyNoun(noun);
  const parts = lexicon.splitParts(nounPhrase ?? '').map(lexicon.classifyNoun);
  const named = parts.filter((part) => part !== null);
  const first = named[0];
  const together =
    first !== undefined &&
    named.every(
      ({ name, listed, fate }) =>
        listed && fate === first.fate && rootOfThing(name) === rootOfThing(first.name),
    );
  const own = parts.length === 1 ? first : undefined;
  const found = together
    ? named
    : [own?.listed === true ? own : (head ?? own)].filter((part) => part != null);
  const classes = [...new Set(found.map(({ name }) => name))].sort();
  return {
    classes,
    root: found[0]?.wider ?? (classes[0] === undefined ? null : rootOfThing(classes[0])),
    listed: found.length > 0 && found.every(({ listed }) => listed),
    fate: found[0]?.fate ?? null,
    ...(whole === null ? {} : { ofWhole: true }),
  };
}

/** Classes whose people reports call men or children too: "112 miners were below, 38 men are missing". */
const CALLED_MEN: readonly ThingClass[] = [
  'soldier',
  'militant',
  'police officer',
  'suspect',
  'worker',
  'passenger',
  'migrant',
  'protester',
  'hostage',
  'prisoner',
  'rescuer',
];
const CALLED_CHILDREN: readonly ThingClass[] = ['student'];
/** "The block has 112 flats", "112 households will not go back". */
const CALLED_HOMES: readonly ThingClass[] = ['household'];
/** A customer of a network is a household, and one whose data are taken a record. */
const CALLED_CUSTOMERS: readonly ThingClass[] = ['household', 'record', 'account'];
const ALSO_CALLED: Partial<Record<string, readonly string[]>> = {
  man: CALLED_MEN,
  child: CALLED_CHILDREN,
  home: CALLED_HOMES,
  customer: CALLED_CUSTOMERS,
  case: ['patient'],
} satisfies Partial<Record<ThingClass, readonly ThingClass[]>>;

/** Classes of people that reports count beside all of them ("30 dead, nine of them children"). */
const COUNTED_APART: readonly ThingClass[] = ['child', 'woman'];
const PEOPLE: ThingClass = 'person';

/** Whether one counts people and the other a class of them that has its own count. */
export function isCountedApart(a: CountedThing, b: CountedThing): boolean {
  const isPart = ({ classes: [own, second] }: CountedThing, all: CountedThing): boolean =>
    second === undefined && COUNTED_APART.some((name) => name === own) && all.classes.join() === PEOPLE;
  return isPart(a, b) || isPart(b, a);
}

const isPeople = ({ classes }: CountedThing): boolean => classes.length === 1 && classes[0] === PEOPLE;

/** How the things that `a` and `b` count are related. */
export function compareThings(a: CountedThing, b: CountedThing): ThingRelation {
  if (a.classes.length === 0 || b.classes.length === 0) return 'OPEN';
  if (a.classes.join('|') === b.classes.join('|')) return 'SAME';
  if (isPeople(a) && b.root === PEOPLE) return 'WIDER';
  if (isPeople(b) && a.root === PEOPLE) return 'NARROWER';
  if (!a.listed || !b.listed) return 'UNRELATED';
  const covers = ({ classes: [wide = '', second] }: CountedThing, narrow: CountedThing): boolean =>
    second === undefined &&
    narrow.classes.every((name) => chain(name).includes(wide) || ALSO_CALLED[wide]?.includes(name) === true);
  // Several classes together are not wider than their common class, and drones alone are a part of it.
  if (covers(a, b)) return 'WIDER';
  return covers(b, a) ? 'NARROWER' : 'DIFFERENT';
}
