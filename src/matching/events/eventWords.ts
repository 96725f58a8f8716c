import type { EventMarks } from '../../domain/events/eventMarks.ts';
import type { EventNameRules, EventParts } from '../../domain/lexicon.ts';

/** The words of an event's name. */
export interface EventWords extends Pick<EventParts, 'name' | 'kind'> {
  /** Whether it lasts for days: its first report dates it. */
  readonly lasting: boolean;
}

/** The share of articles that must have a word of the name: what only one says is its own view. */
const SHARED = 0.3;

/** A country tells less than a place in it, and more if the event is of a whole country. */
const COUNTRY = { local: 0.6, national: 1.5 } as const;

/**
 * The place and the kind of an event, from what most of its articles say; the order of the articles does not count.
 * The name of a body takes the part of the place if the kind is of bodies, such as job cuts.
 */
export function eventWords(articles: readonly EventMarks[], rules: EventNameRules): EventWords {
  const kinds = total(articles.map(({ kinds: found }) => found));
  const told = rules.tellKind(new Map(kinds.map(({ key, weight }) => [key, weight])), countThings(articles));
  const shared = (found: readonly Total[]): readonly Total[] =>
    found.filter(({ key }) => {
      const [first = key] = key.split(' ');
      return articles.filter(({ names: named }) => named.has(first)).length >= SHARED * articles.length;
    });
  const countryShare = told?.national === true ? COUNTRY.national : COUNTRY.local;
  const weigh = (name: string): number => (rules.isCountry(name) ? countryShare : 1);
  const places = shared(
    total(
      articles.map(({ places: found }) => found),
      weigh,
    ),
  );
  const names = shared(total(articles.map(({ names: found }) => found)));
  const [place] = told?.ofBody === true || places.length === 0 ? names : places;
  const things = (told?.things ?? []).filter(
    (thing) => 2 * articles.filter((marks) => marks.things.has(thing)).length >= articles.length,
  );
  return {
    name: place?.key ?? null,
    kind: told === null ? [] : [...things.slice(0, 1), told.kind],
    lasting: told === null || told.lasting,
  };
}

interface Total {
  readonly key: string;
  readonly weight: number;
}

/** The weights of all articles together, the heaviest first. */
function total(
  found: readonly ReadonlyMap<string, number>[],
  weigh: (key: string) => number = () => 1,
): readonly Total[] {
  const sums = new Map<string, number>();
  for (const marks of found) for (const [key, weight] of marks) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums]
    .map(([key, weight]) => ({ key, weight: weight * weigh(key) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** How many articles have each thing. */
function countThings(articles: readonly EventMarks[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { things } of articles)
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
