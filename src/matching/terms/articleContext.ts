import type { TermRules } from '../../domain/lexicon.ts';
import { splitWords, type Word } from './splitWords.ts';

/** The subject of an article: weighted terms, the heaviest first, of Euclidean length 1. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** Terms kept of an article: measured, more add noise and no recall. */
const MAX_CONTEXT_TERMS = 48;
/** The number of first words, after the title, that tell an article's subject. */
const LEAD_WORDS = 80;
/** A line is a headline if more than this part of it is capitalised; its capitals don't mark names. */
const HEADLINE_CAPITALS = 0.6;
/** A capitalised line of more words is not a headline. */
const MAX_HEADLINE_WORDS = 20;

/** Weights of a term, found by measurement (see `matchPolicy.ts`). */
const WEIGHT = { name: 2, specific: 1, common: 0.2, lead: 1.5 } as const;

interface Counted {
  count: number;
  names: number;
  plain: number;
  lead: boolean;
  rank: 'COMMON' | 'SPECIFIC';
}

function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ lower }) => lower.length > 3);
  return (
    words.length <= MAX_HEADLINE_WORDS &&
    long.filter(({ capital }) => capital).length > HEADLINE_CAPITALS * long.length
  );
}

/** Counts the terms of a text; `lead` says until which word a term counts as leading. */
function countTerms(text: string, lead: number, terms: Map<string, Counted>, rules: TermRules): void {
  let at = 0;
  for (const line of text.split('\n')) {
    const words = splitWords(line, rules);
    const headline = isHeadline(words);
    for (const { term, lower, name, capital } of words) {
      const leading = at++ < lead;
      const rank = rules.rank(lower);
      if (rank === 'FUNCTION' || term.length < 2) continue;
      const counted = terms.get(term) ?? { count: 0, names: 0, plain: 0, lead: false, rank };
      counted.count++;
      if (name && !headline) counted.names++;
      if (!capital) counted.plain++;
      counted.lead ||= leading;
      terms.set(term, counted);
    }
  }
}

/** Scales weights to Euclidean length 1 and keeps the heaviest, ties in alphabetical order. */
export function normalizeTerms(weights: Iterable<readonly [string, number]>, limit: number): WeightedTerms {
  const heaviest = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight));
  return new Map(heaviest.map(([term, weight]) => [term, weight / length]));
}

/**
 * The subject of an article, from its title and text alone, so that it does not depend on the rest of the ledger.
 * Names weigh most, then rare words; words of any report hardly count. Document frequencies would gain one point of F1
 * (measured on both collections) and make every weight depend on earlier articles. Linear in the text; meant to be
 * stored with the version.
 */
export function articleContext(
  article: { readonly title: string | null; readonly text: string },
  rules: TermRules,
): WeightedTerms {
  const terms = new Map<string, Counted>();
  countTerms(article.title ?? '', Infinity, terms, rules);
  countTerms(article.text, LEAD_WORDS, terms, rules);
  const weights = [...terms].map(([term, { count, names, plain, lead, rank }]) => {
    const kind = rank === 'COMMON' ? WEIGHT.common : names > plain ? WEIGHT.name : WEIGHT.specific;
    return [term, kind * Math.sqrt(count) * (lead ? WEIGHT.lead : 1)] as const;
  });
  return normalizeTerms(weights, MAX_CONTEXT_TERMS);
}

/** The similarity of two sets of weighted terms: the cosine, 0 to 1. */
export function cosine(a: WeightedTerms, b: WeightedTerms): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return Math.min(1, sum);
}
