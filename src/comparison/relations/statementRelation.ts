import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import type { ComparableClaim } from '../claims/comparableClaim.ts';
import type { ClaimStance } from './claimStance.ts';
import { contentKey } from '../claims/normalizeQuote.ts';

/**
 * How one statement stands to another. What somebody has said of the two comes first; without one only equal content words are
 * believed to say the same (or to deny each other, where one is denied). `null`: nothing is known.
 */
export function statementRelation(
  a: Pick<ComparableClaim, 'words' | 'polarity'>,
  b: Pick<ComparableClaim, 'words' | 'polarity'>,
  stance: Pick<ClaimStance, 'stance' | 'actor' | 'reason'> | null,
): ClaimRelation | null {
  if (stance !== null) {
    const [relation, says] =
      stance.stance === 'AGREES'
        ? (['EQUAL', 'that both say the same'] as const)
        : (['CONFLICTS', 'that they deny each other'] as const);
    return plainRelation(relation, `${stance.actor} holds ${says}: “${stance.reason}”`);
  }
  if (contentKey(a.words) !== contentKey(b.words)) return null;
  return a.polarity === b.polarity
    ? plainRelation('EQUAL', 'Both say the same in their content words.')
    : plainRelation('CONFLICTS', 'One asserts what the other denies, in the same content words.');
}
