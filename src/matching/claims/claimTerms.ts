import type { Claim } from '../../domain/claims/claim.ts';
import type { TermRules } from '../../domain/lexicon.ts';
import { MS_PER_DAY } from '../../domain/times/period.ts';
import { normalizeTerms, type WeightedTerms } from '../terms/articleContext.ts';
import { splitWords, type Word } from '../terms/splitWords.ts';
import { aroundWords } from './aroundWords.ts';
import type { Days } from './days.ts';

/** Terms kept of a sentence. Longer sentences are lists, in which more words add nothing. */
const MAX_SENTENCE_TERMS = 40;
const WEIGHT = { name: 1.5, specific: 1, common: 0.4, nearCommon: 0.7 } as const;

export function sentenceTerms(text: string, rules: TermRules): WeightedTerms {
  const weights = new Map<string, number>();
  for (const { term, lower, name } of splitWords(text, rules)) {
    const rank = rules.rank(lower);
    if (rank === 'FUNCTION') continue;
    weights.set(term, rank === 'COMMON' ? WEIGHT.common : name ? WEIGHT.name : WEIGHT.specific);
  }
  return normalizeTerms(weights, MAX_SENTENCE_TERMS);
}

export const contentTerms = (name: string | null, rules: TermRules): ReadonlySet<string> =>
  new Set(
    splitWords(name ?? '', rules)
      .filter(({ lower }) => rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );

export const speakerNames = (speaker: string | null, rules: TermRules): ReadonlySet<string> =>
  new Set(
    splitWords(speaker ?? '', rules)
      .filter(({ capital, lower }) => capital && rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );

/** Words on each side of a figure that are its own; further ones belong to the rest of the sentence. */
const NEAR_WORDS = 8;
/** At how many words' distance a word counts half. */
const HALF_DISTANCE = 3;

/** The weight added by the same word on the same side of the figure ("grown to 40,000", "34,000 has grown"). */
const SIDE_WEIGHT = 0.6;

/**
 * Adds the content words of a text at a growing distance from its beginning. `from` is the first word's distance.
 * `side` marks words on one side of the claim; the claim's own words have none.
 */
function addNear(
  weights: Map<string, number>,
  words: readonly Word[],
  from: number,
  side: '' | '<' | '>',
  rules: TermRules,
): void {
  words.slice(0, NEAR_WORDS).forEach(({ term, lower }, index) => {
    const rank = rules.rank(lower);
    if (rank === 'FUNCTION') return;
    const weight = (rank === 'COMMON' ? WEIGHT.nearCommon : 1) / (1 + (from + index) / HALF_DISTANCE);
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    if (side !== '') weights.set(side + term, Math.max(SIDE_WEIGHT * weight, weights.get(side + term) ?? 0));
  });
}

/** The content words around the claim's words in its sentence, the nearer the heavier. */
export function nearTerms(
  claim: Pick<Claim, 'words' | 'sentence' | 'frame'>,
  rules: TermRules,
): WeightedTerms {
  const { before, behind } = aroundWords(claim);
  const { words, frame } = claim;
  const weights = new Map<string, number>();
  addNear(weights, splitWords(words.exact, rules), 0, '', rules);
  addNear(weights, splitWords(behind, rules), 1, '>', rules);
  addNear(weights, splitWords(before, rules).toReversed(), 1, '<', rules);
  // The counted thing has its own feature, and every figure of its kind has it.
  for (const own of [frame?.unit, frame?.noun])
    if (own != null) weights.delete(rules.stem(own.toLowerCase()));
  return normalizeTerms(weights, MAX_SENTENCE_TERMS);
}

export function namesInSentence(
  sentence: string,
  speaker: string | null,
  rules: TermRules,
): ReadonlySet<string> {
  const words = splitWords(sentence, rules);
  const said = new Set(speaker === null ? [] : splitWords(speaker, rules).map(({ term }) => term));
  const capitals = words.filter(({ capital }) => capital).length;
  // In a headline every word is capitalised.
  if (capitals > words.length / 2) return new Set();
  return new Set(
    words
      .filter(({ name, term, lower }) => name && !said.has(term) && rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );
}

const YEAR = /\b(?:1[89]|20)\d\d\b/gu;

/** The times that a sentence names, without the year and month of its article: any sentence may name those. */
export function datesInSentence(
  sentence: string,
  published: Days | null,
  rules: TermRules,
): ReadonlySet<string> {
  const found = [...sentence.matchAll(YEAR), ...sentence.matchAll(rules.times)];
  found.sort((a, b) => a.index - b.index);
  const dates = new Set(found.map(([date]) => date.toLowerCase()));
  if (published === null) return dates;
  const day = new Date(published.from * MS_PER_DAY);
  dates.delete(String(day.getUTCFullYear()));
  dates.delete(rules.months[day.getUTCMonth()] ?? '');
  return dates;
}

export function nounQualifiers(nounPhrase: string | null, rules: TermRules): ReadonlySet<string> {
  const words = splitWords(nounPhrase ?? '', rules).slice(0, -1);
  return new Set(
    words
      .filter(
        ({ lower, capital }) =>
          !capital && !rules.looseQualifiers.has(lower) && rules.rank(lower) !== 'FUNCTION',
      )
      .map(({ term }) => term),
  );
}
