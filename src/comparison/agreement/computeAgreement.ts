import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import type { Agreement, AgreementReason } from './agreement.ts';
import { figureAgreement } from './figureAgreement.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { datePrints } from '../origins/datePrints.ts';
import type { ArticleDependence } from '../origins/dependence.ts';
import { findWithdrawals, type Withdrawal } from '../links/findWithdrawals.ts';
import { goneClaims } from '../links/goneClaims.ts';
import { linkAcrossArticles, type ArticleLink } from '../links/linkAcrossArticles.ts';
import { countOrigins } from '../origins/countOrigins.ts';
import { findOrigins } from '../origins/findOrigins.ts';
import type { ClaimStance } from '../relations/claimStance.ts';
import { findTakenBack } from '../series/findTakenBack.ts';
import { wordsAgreement } from './wordsAgreement.ts';

/** Knowledge about the claims of a question beyond the claims. */
export interface AgreementContext {
  readonly dependences?: readonly ArticleDependence[];
  /** People's judgements of two statements, at most one of a pair. */
  readonly stances?: readonly ClaimStance[];
  /** Maps a claim that its article says is replaced to the claim that replaces it. */
  readonly successorOf?: ReadonlyMap<string, string>;
  /** Replaced figures of its articles that answer another question. */
  readonly told?: readonly ClassedClaim[];
  /** Claims of older versions of articles: they count nowhere, but a withdrawal may mean them. */
  readonly former?: readonly ClassedClaim[];
}

/**
 * How far the claims of one question agree (figures/2, sections 4 and 5), and why. The claims are answers to
 * one question, so only their units are checked again. Their order changes nothing. `null` if there is
 * no claim.
 */
export function computeAgreement(
  claims: readonly ClassedClaim[],
  { dependences = [], stances = [], successorOf = new Map(), told = [], former = [] }: AgreementContext = {},
): Agreement | null {
  if (claims.length === 0) return null;
  const figures = claims.filter(isFigureClaim);
  const origins = findOrigins(datePrints(claims, dependences), dependences);
  const gone = goneClaims(claims, former);
  const all = [...claims, ...gone, ...told];
  const links = linkAcrossArticles(all, successorOf, dependences);
  const taken = findTakenBack(all, links, successorOf);
  const holding = origins.origins.filter((origin) => origin.claims.some(({ id }) => !taken.has(id)));
  const withdrawals = findWithdrawals(all, links, taken, new Set(gone.map(({ id }) => id)));
  const compared = figures.length > 0 ? figureAgreement(origins, taken) : wordsAgreement(origins, stances);
  return {
    policy: FIGURE_POLICY.name,
    articleCount: new Set(claims.map(({ publication }) => publication.articleId)).size,
    publisherCount: origins.publisherCount,
    ...countOrigins(holding),
    dependences: origins.dependences,
    links,
    withdrawals,
    ...compared,
    reasons: [...compared.reasons, ...withdrawals.flatMap((one) => withdrawalReason(one, links))],
  };
}

/** Why a figure supports nothing any more, in the words of its withdrawal. */
function withdrawalReason(
  { by, claimIds, laterIds }: Withdrawal,
  links: readonly ArticleLink[],
): readonly AgreementReason[] {
  const [first, ...others] = [...claimIds, ...laterIds];
  const link = links.find(({ claimId, targetId }) => claimId === by && targetId === first);
  return link === undefined ? [] : [{ text: link.reason, claimIds: [by, link.targetId, ...others] }];
}
