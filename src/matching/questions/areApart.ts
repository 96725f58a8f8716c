import type { Interval } from '../../domain/figures/interval.ts';
import type { ClaimLink } from '../../domain/claims/claim.ts';
import type { ClaimPlace } from '../../domain/vocabulary.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

/** A figure in its article. */
export interface FigureInText {
  readonly claim: Pick<
    MatchSubject,
    'id' | 'article' | 'sentenceStart' | 'polarity' | 'modality' | 'frame' | 'source' | 'asOf'
  >;
  readonly place: ClaimPlace;
  /** The place of its words. */
  readonly span: { readonly start: number; readonly end: number };
  readonly links: readonly ClaimLink[];
  readonly literal: Interval;
}

/** Links between a whole and its parts, or a number and its change. */
const OTHER_THING: ReadonlySet<ClaimLink['kind']> = new Set(['SUBSET_OF', 'CHANGE_OF', 'WITHIN']);

/** Places with a figure for each of many things. */
const ENUMERATING: ReadonlySet<ClaimPlace> = new Set(['TABLE', 'LIST']);

/**
 * Whether two figures of one article answer different questions. They do as a part and its whole, two cells of a table,
 * two figures of a sentence, or two of one source and time that can't both be right. An explicit link ("up from 29", "not 58") says that they are about one
 * thing, and so do common words. Of two articles it says nothing.
 */
export function areApart(a: FigureInText, b: FigureInText): boolean {
  if (a.claim.article.id !== b.claim.article.id) return false;
  const links = linksBetween(a, b);
  // "17 of the 40 boats": the words of the part have those of the whole.
  if (links.some((kind) => OTHER_THING.has(kind))) return true;
  if (links.length > 0 || shareWords(a, b)) return false;
  if (a.place === b.place && ENUMERATING.has(a.place)) return true;
  const isOneSentence = a.claim.sentenceStart === b.claim.sentenceStart && isOneText(a, b);
  if (isOneSentence) return a.claim.polarity === b.claim.polarity;
  // Each entry of a live report has its own time.
  const isLive = a.place === 'ENTRY' || b.place === 'ENTRY';
  if (isLive && (a.place === b.place || a.claim.asOf !== b.claim.asOf)) return false;
  if (isOld(a) || isOld(b)) return false;
  // An article sets the counts of two bodies against each other.
  if (areOfTwo(a.claim.source, b.claim.source)) return false;
  return isDisjoint(a.literal, b.literal);
}

/** Whether the words for two sources have none in common. */
const areOfTwo = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));

/** Offsets of the headline count in the title. */
const isOneText = (a: FigureInText, b: FigureInText): boolean =>
  (a.place === 'HEADLINE') === (b.place === 'HEADLINE');

/** Whether the two are readings of the same words, as by two readers. */
export const shareWords = (a: FigureInText, b: FigureInText): boolean =>
  a.claim.article.id === b.claim.article.id &&
  isOneText(a, b) &&
  Math.max(a.span.start, b.span.start) < Math.min(a.span.end, b.span.end);

/** A figure that another has replaced differs from that one, and from each place where the article gives that one. */
const isOld = ({ claim }: FigureInText): boolean =>
  claim.frame?.scope === 'PREVIOUS' || claim.modality === 'WITHDRAWN';

const linksBetween = (a: FigureInText, b: FigureInText): readonly ClaimLink['kind'][] => [
  ...a.links.filter(({ to }) => to === b.claim.id).map(({ kind }) => kind),
  ...b.links.filter(({ to }) => to === a.claim.id).map(({ kind }) => kind),
];

/** Whether no number is in both. Doubles are exact enough for numbers that an article prints. */
function isDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const [high, low] = [Number(a.high), Number(b.low)];
  return high < low || (high === low && !(a.highInclusive && b.lowInclusive));
}
