import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import type { ClaimStance } from './claimStance.ts';

/**
 * The relation of one statement to another. A person's stance on the two comes first. Without a stance, only
 * equal content words say the same (or deny each other, if one is denied). `null`: nothing is known.
 */
export function statementRelation(
  a: Pick<ClassedClaim, 'classes' | 'polarity'>,
  b: Pick<ClassedClaim, 'classes' | 'polarity'>,
  stance: Pick<ClaimStance, 'stance' | 'actor' | 'reason'> | null,
): ClaimRelation | null {
  if (stance !== null) {
    const [relation, says] =
      stance.stance === 'AGREES'
        ? (['EQUAL', 'that both say the same'] as const)
        : (['CONFLICTS', 'that they deny each other'] as const);
    return plainRelation(relation, `${stance.actor} holds ${says}: “${stance.reason}”`);
  }
  if (a.classes.content !== b.classes.content) return null;
  return a.polarity === b.polarity
    ? plainRelation('EQUAL', 'Both say the same in their content words.')
    : plainRelation('CONFLICTS', 'One asserts what the other denies, in the same content words.');
}
