import type { WeightedTerms } from '../terms/articleContext.ts';
import type { MatchSubject } from './matchSubject.ts';
import { measureKey } from './measureKey.ts';

/** Terms of an article that find its neighbours. Measured: see `candidateKeys`. */
const ARTICLE_TERMS = 10;
/** Terms of a quote or statement that find the same words again. */
const SPEECH_TERMS = 6;

const heaviest = (terms: WeightedTerms, count: number): readonly string[] =>
  [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([term]) => term);

/** The few terms that find the claims which may answer the same question, the heaviest first. */
export function contextTerms(claim: MatchSubject): readonly string[] {
  const article = heaviest(claim.article.context, ARTICLE_TERMS);
  if (claim.kind === 'FIGURE') return article;
  return [...new Set([...heaviest(claim.terms, SPEECH_TERMS), ...article])];
}

/** Index keys: a question is a candidate if it shares a key with the claim; the more keys it shares, the better. */
export function candidateKeys(claim: MatchSubject): readonly string[] {
  const key = measureKey(claim);
  return contextTerms(claim).map((term) => `${key}#${term}`);
}
