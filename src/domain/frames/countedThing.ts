import type { Frame } from './frame.ts';
import { COUNTED_THING_TABLE, EMPTY_NOUNS, FATE_NOUN_TABLE } from './countedThingTable.ts';
import { findCountry } from './findCountry.ts';

/** What a figure counts, as classes. */
export interface CountedThing {
  /**
   * Classes of nouns, sorted; several where things are counted together ("missiles and drones"). A noun that no table
   * holds is its own class. Empty where the words leave open what is counted.
   */
  readonly classes: readonly string[];
  /** The widest class, common to all; `null` where it is open. */
  readonly root: string | null;
  /** Whether the tables know every class, so that two that differ are known to be different things. */
  readonly listed: boolean;
  /** The predicate class that the noun itself says ("12 dead"); else `null`. */
  readonly fate: string | null;
}

/** How what one figure counts stands to what another counts. */
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
/** Longest phrase of the tables, in words. */
const MAX_PHRASE_WORDS = 3;
const PERSON = 'person';

const widerOf = new Map(COUNTED_THING_TABLE.map(([name, wider]) => [name, wider]));
const classOfWord = new Map(
  COUNTED_THING_TABLE.flatMap(([name, , words]) => words.split('|').map((word) => [word, name] as const)),
);
const fateOfWord = new Map(
  FATE_NOUN_TABLE.flatMap(([fate, words]) => words.split('|').map((word) => [word, fate] as const)),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['police', 'police'],
  ['premises', 'premises'],
  ['series', 'series'],
]);

/** The lower-case singular of a noun, by its ending. */
function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ews)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

interface Named {
  readonly name: string;
  readonly listed: boolean;
  readonly fate: string | null;
}

/** The class of a noun phrase by its last words, the longest phrase first; `null` where they leave it open. */
function classOfPhrase(phrase: string): Named | null {
  const words = phrase.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined) return null;
  const head = singular(last);
  for (let count = Math.min(MAX_PHRASE_WORDS, words.length); count >= 1; count--) {
    const key = [...words.slice(words.length - count, -1).map((word) => word.toLowerCase()), head].join(' ');
    const fate = fateOfWord.get(key);
    if (fate !== undefined) return { name: PERSON, listed: true, fate };
    const name = classOfWord.get(key);
    if (name !== undefined) return { name, listed: true, fate: null };
  }
  if (EMPTY_NOUNS.has(head)) return null;
  // "Four Filipinos": people by where they are from.
  const people = /^\p{Lu}/u.test(last) && findCountry(last) !== null;
  return people ? { name: PERSON, listed: true, fate: null } : { name: head, listed: false, fate: null };
}

/** The classes above a class, itself first. */
function chain(name: string): readonly string[] {
  const names = [name];
  for (let at = widerOf.get(name); at != null && names.length < MAX_DEPTH; at = widerOf.get(at))
    names.push(at);
  return names;
}
const rootOf = (name: string): string => chain(name).at(-1) ?? name;

/** What a measure counts. Things counted together stand side by side only where they are of one kind. */
export function classifyCountedThing({ noun, nounPhrase }: Pick<Frame, 'noun' | 'nounPhrase'>): CountedThing {
  const head = noun === null ? null : classOfPhrase(noun);
  const parts = (nounPhrase ?? '').split(/,| and | or | & |\//u).map(classOfPhrase);
  const named = parts.filter((part) => part !== null);
  const first = named[0];
  const together =
    first !== undefined &&
    named.every(
      ({ name, listed, fate }) => listed && fate === first.fate && rootOf(name) === rootOf(first.name),
    );
  const own = parts.length === 1 ? first : undefined;
  const found = together
    ? named
    : [own?.listed === true ? own : (head ?? own)].filter((part) => part != null);
  const classes = [...new Set(found.map(({ name }) => name))].sort();
  return {
    classes,
    root: classes[0] === undefined ? null : rootOf(classes[0]),
    listed: found.length > 0 && found.every(({ listed }) => listed),
    fate: found[0]?.fate ?? null,
  };
}

/** How what `a` counts stands to what `b` counts. */
export function compareThings(a: CountedThing, b: CountedThing): ThingRelation {
  if (a.classes.length === 0 || b.classes.length === 0) return 'OPEN';
  if (a.classes.join('|') === b.classes.join('|')) return 'SAME';
  if (!a.listed || !b.listed) return 'UNRELATED';
  const covers = (wide: CountedThing, narrow: CountedThing): boolean =>
    wide.classes.length === 1 && narrow.classes.every((name) => chain(name).includes(wide.classes[0] ?? ''));
  // What several classes count together is no wider than their common class, and drones alone are a part of it.
  if (covers(a, b)) return 'WIDER';
  return covers(b, a) ? 'NARROWER' : 'DIFFERENT';
}
