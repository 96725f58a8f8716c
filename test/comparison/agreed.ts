import { computeAgreement, type AgreementContext } from '../../src/comparison/agreement/computeAgreement.ts';
import type { Agreement } from '../../src/comparison/agreement/agreement.ts';
import type { ClassedClaim } from '../../src/comparison/claims/classedClaim.ts';
import type { ArticleDependence } from '../../src/comparison/origins/dependence.ts';
import type { Verdict } from '../../src/domain/agreement/agreement.ts';

/** The agreement of claims; there is one if there is a claim. */
export function agreed(
  claims: readonly ClassedClaim[],
  known: readonly ArticleDependence[] | AgreementContext = [],
): Agreement {
  const context = 'length' in known ? { dependences: known } : known;
  const agreement = computeAgreement(claims, context);
  if (agreement === null) throw new Error('there are claims');
  return agreement;
}

/** Its verdict. */
export const verdict = (...parameters: Parameters<typeof agreed>): Verdict => agreed(...parameters).verdict;
