import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { Agreement } from './agreement.ts';
import { figureAgreement } from './figureAgreement.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { datePrints } from '../origins/datePrints.ts';
import type { ArticleDependence } from '../origins/dependence.ts';
import { findOrigins } from '../origins/findOrigins.ts';
import type { ClaimStance } from '../relations/claimStance.ts';
import { wordsAgreement } from './wordsAgreement.ts';

/**
 * How far the claims of one question agree (figures/2, sections 4 and 5), and why. The claims are answers to
 * one question, so only their units are checked again. Their order changes nothing. `stances` are people's
 * judgements of two statements, at most one of a pair. `null` if there is no claim.
 */
export function computeAgreement(
  claims: readonly ClassedClaim[],
  dependences: readonly ArticleDependence[] = [],
  stances: readonly ClaimStance[] = [],
): Agreement | null {
  if (claims.length === 0) return null;
  const figures = claims.filter(isFigureClaim);
  const origins = findOrigins(datePrints(claims, dependences), dependences);
  return {
    policy: FIGURE_POLICY.name,
    articleCount: new Set(claims.map(({ publication }) => publication.articleId)).size,
    publisherCount: origins.publisherCount,
    originCount: origins.originCount,
    unknownIndependenceCount: origins.unknownIndependenceCount,
    dependences: origins.dependences,
    ...(figures.length > 0 ? figureAgreement(origins) : wordsAgreement(origins, stances)),
  };
}
