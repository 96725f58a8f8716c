import { CodePoints } from '../../../domain/claims/codePoints.ts';
import type { NamedPlace, OpeningClaim } from '../../../domain/openingClaim.ts';
import { findPlaceAfter } from './rules/findPlaceAfter.ts';

/** The place that the sentence names for the claim. */
export function findPlace({ words, sentence }: OpeningClaim): NamedPlace | null {
  const start = new CodePoints(sentence.exact).toUtf16(words.start - sentence.start);
  return findPlaceAfter(sentence.exact.slice(start + words.exact.length));
}
