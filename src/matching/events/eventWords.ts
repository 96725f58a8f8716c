import type { TermRules } from '../../domain/lexicon.ts';
import { splitWords, type Word } from '../terms/splitWords.ts';

/** An article as far as the name of its event depends on it. */
export interface ArticleToName {
  readonly title: string | null;
  /** The beginning of its text. */
  readonly lead: string;
}

/** Words that tell an event from others, as most of its articles print them. */
export interface EventWords {
  readonly name: string | null;
  /** Words of its kind, in their usual order; at most two. */
  readonly kind: readonly string[];
}

interface Seen {
  /** How many articles have it, and how many in their title. */
  articles: number;
  titles: number;
  /** Its place in each of these titles. */
  readonly places: Map<string, number>;
  readonly printed: Map<string, number>;
}

const KIND_WORDS = 2;
/** Titles that have a word of the kind: what only one headline says is its own view. */
const MIN_TITLES = 2;
/** Characters of a word that can tell the kind of an event. */
const MIN_LETTERS = 4;

/** The name and the words of the kind that most articles of an event share. Independent of the order of the articles. */
export function eventWords(articles: readonly ArticleToName[], rules: TermRules): EventWords {
  const names = new Map<string, Seen>();
  const kinds = new Map<string, Seen>();
  for (const { title, lead } of articles) {
    const inTitle = splitWords(title ?? '', rules);
    const inLead = lead.split('\n').flatMap((line) => splitWords(line, rules));
    const words = [...inTitle, ...inLead];
    const titled = inTitle.map(({ term }) => term);
    // Some headlines have a capital at every word.
    const named = new Set(inLead.filter(({ name }) => name).map(({ term }) => term));
    const plain = words.filter(({ capital }) => !capital);
    const isRare = ({ lower }: Word): boolean => rules.rank(lower) === 'SPECIFIC';
    note(
      names,
      words.filter((word) => named.has(word.term) && word.capital && isRare(word)),
      titled,
    );
    const others = plain.filter(
      (word) => isRare(word) && !named.has(word.term) && word.lower.length >= MIN_LETTERS,
    );
    note(kinds, others, titled);
  }
  const kind = best(kinds)
    .filter(({ titles }) => titles >= Math.min(MIN_TITLES, articles.length))
    .slice(0, KIND_WORDS)
    .sort((a, b) => titleOrder(a, b) || (mostPrinted(a) < mostPrinted(b) ? -1 : 1));
  const [name] = best(names);
  return { name: name ? mostPrinted(name) : null, kind: kind.map(mostPrinted) };
}

/** Counts each term once an article. */
function note(seen: Map<string, Seen>, words: readonly Word[], titled: readonly string[]): void {
  const counted = new Set<string>();
  words.forEach(({ term, lower, capital }) => {
    const known: Seen = seen.get(term) ?? {
      articles: 0,
      titles: 0,
      places: new Map<string, number>(),
      printed: new Map<string, number>(),
    };
    seen.set(term, known);
    const printed = capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    known.printed.set(printed, (known.printed.get(printed) ?? 0) + 1);
    if (counted.has(term)) return;
    counted.add(term);
    known.articles++;
    const place = titled.indexOf(term);
    if (place < 0) return;
    known.titles++;
    known.places.set(titled.join(' '), place);
  });
}

/** Negative if most titles that have both words have the first one in front. */
function titleOrder(a: Seen, b: Seen): number {
  const both = [...a.places].flatMap(([title, place]) => {
    const other = b.places.get(title);
    return other === undefined ? [] : [Math.sign(place - other)];
  });
  return both.reduce((sum, sign) => sum + sign, 0);
}

/** Terms of most articles first; a title counts as two articles more. */
const best = (seen: ReadonlyMap<string, Seen>): readonly Seen[] =>
  [...seen]
    .sort(([term, a], [other, b]) => weight(b) - weight(a) || (term < other ? -1 : 1))
    .map(([, found]) => found);

const weight = ({ articles, titles }: Seen): number => articles + 2 * titles;

const mostPrinted = ({ printed }: Seen): string =>
  [...printed].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
