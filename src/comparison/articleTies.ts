import { conflicting } from './figureRelation.ts';
import type { Voice } from './voice.ts';

/** The claims of one article among those that depend on one text or one outlet. */
export interface TiedArticle {
  readonly voices: readonly Voice[];
  /** Claims of the outlet that the others credit do not depend on each other for that. */
  readonly source: boolean;
}

/**
 * Which claims of articles are tied where the articles depend on each other. Dependence explains agreement, so it ties a
 * claim to its counterpart only: one that says the same, else the only one there is. A claim that names its own speaker
 * stays that speaker's where the articles hold several claims, and two named speakers that conflict are never tied: no
 * copy made that. `speaks` tells whether a claim names a speaker of its own.
 *
 * Articles that hold the same claims are tied once, so that a hundred copies cost a hundred steps.
 */
export function articleTies(
  articles: readonly TiedArticle[],
  speaks: (voice: Voice) => boolean,
  tie: (a: Voice, b: Voice) => void,
): void {
  const patterns = new Map<string, TiedArticle>();
  const slot = (voice: Voice): string => `${speaks(voice) ? (voice.origin.key ?? '') : '-'}|${voice.says}`;
  for (const article of articles) {
    const voices = article.voices.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
    const pattern = [String(article.source), ...voices.map(slot).toSorted()].join('\n');
    const known = patterns.get(pattern);
    if (known === undefined) patterns.set(pattern, { ...article, voices });
    else if (!article.source) tieTwo(known.voices, voices, speaks, tie);
  }
  const distinct = [...patterns.values()];
  for (const [i, a] of distinct.entries())
    for (const b of distinct.slice(i + 1))
      if (!a.source || !b.source) tieTwo(a.voices, b.voices, speaks, tie);
}

function tieTwo(
  a: readonly Voice[],
  b: readonly Voice[],
  speaks: (voice: Voice) => boolean,
  tie: (a: Voice, b: Voice) => void,
): void {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return;
  if (a.length === 1 && b.length === 1) {
    const opposed = x.reach !== null && y.reach !== null && conflicting(x.reach, y.reach);
    if (!(speaks(x) && speaks(y) && opposed)) tie(x, y);
    return;
  }
  const counterpart = (voice: Voice, others: readonly Voice[], first: Voice): Voice =>
    others.find(({ says }) => says === voice.says) ?? first;
  for (const voice of a) if (!speaks(voice)) tie(voice, counterpart(voice, b, y));
  for (const voice of b) if (!speaks(voice)) tie(voice, counterpart(voice, a, x));
}
