import { figuresContradict } from '../relations/figuresContradict.ts';
import type { Testimony } from './testimony.ts';

/** The claims of one article among those that depend on one text or one outlet. */
export interface DependentArticle {
  readonly voices: readonly Testimony[];
  /** Claims of the outlet that the others credit do not depend on each other for that. */
  readonly source: boolean;
}

/** Articles that depend on one text or one outlet, and the reason that ties their claims. */
export interface DependentFamily {
  readonly articles: readonly DependentArticle[];
  /** They are copies of one text, so that even the speakers they name may be one by two names. */
  readonly oneText: boolean;
  /** Whether a claim names its own speaker. */
  readonly speaks: (voice: Testimony) => boolean;
  readonly tie: (a: Testimony, b: Testimony) => void;
}

/**
 * Ties the claims of articles that depend on each other. Dependence explains agreement, so it ties a claim to
 * its counterpart only: one that says the same, else the only one there is. A claim that names its own
 * speaker stays that speaker's if the articles hold several claims. Two named speakers that conflict are
 * never tied, since no copy made that. Two that only came through one outlet are tied if they say the same.
 *
 * Articles that hold the same claims are tied once, so that a hundred copies cost a hundred steps.
 */
export function dependenceLinks(family: DependentFamily): void {
  const { articles, speaks } = family;
  if (articles.length < 2) return;
  const patterns = new Map<string, DependentArticle>();
  const slot = (voice: Testimony): string =>
    `${speaks(voice) ? (voice.origin.key ?? '') : '-'}|${voice.says()}`;
  for (const { voices, source } of articles) {
    const article = { voices: voices.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1)), source };
    const pattern = [String(source), ...voices.map(slot).toSorted()].join('\n');
    const known = patterns.get(pattern);
    if (known === undefined) patterns.set(pattern, article);
    else if (!source) linkPair(family, known, article);
  }
  const distinct = [...patterns.values()];
  for (const [i, a] of distinct.entries())
    for (const b of distinct.slice(i + 1)) if (!a.source || !b.source) linkPair(family, a, b);
}

function linkPair(family: DependentFamily, one: DependentArticle, other: DependentArticle): void {
  const { speaks, tie } = family;
  const [a, b] = [one.voices, other.voices];
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return;
  if (a.length === 1 && b.length === 1) {
    const direct = family.oneText || one.source || other.source;
    if (!speaks(x) || !speaks(y) || (direct ? !figuresContradict(x.claim, y.claim) : x.says() === y.says()))
      tie(x, y);
    return;
  }
  const counterpart = (voice: Testimony, others: readonly Testimony[], first: Testimony): Testimony =>
    others.find((other) => other.says() === voice.says()) ?? first;
  for (const voice of a) if (!speaks(voice)) tie(voice, counterpart(voice, b, y));
  for (const voice of b) if (!speaks(voice)) tie(voice, counterpart(voice, a, x));
}
