import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { amountOf } from './amountOf.ts';
import { comesBefore } from '../claims/comesBefore.ts';

/** An amount in an article, as a key. */
const keyOf = (claim: FigureClaim): string => `${claim.publication.articleId} ${amountOf(claim) ?? ''}`;

/**
 * Of the claims of older versions, the figures that the newest versions of their articles no longer give; of each only the
 * first. `claims` are those of the newest versions.
 */
export function goneClaims(
  claims: readonly ClassedClaim[],
  former: readonly ClassedClaim[],
): readonly ClassedClaim[] {
  const seen = new Set(claims.filter(isFigureClaim).map(keyOf));
  return former
    .filter(isFigureClaim)
    .toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))
    .filter((claim) => {
      const key = keyOf(claim);
      if (amountOf(claim) === null || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
