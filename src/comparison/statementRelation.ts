import type { Stance } from '../domain/relation.ts';
import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { contentKey } from './wordsOf.ts';

/**
 * How one statement stands to another. A person's decision comes first; without one only equal content words are
 * believed to say the same (or to deny each other, where one is denied). `null`: nothing is known.
 */
export function statementRelation(
  a: Pick<ComparableClaim, 'words' | 'polarity'>,
  b: Pick<ComparableClaim, 'words' | 'polarity'>,
  stance: Stance | null,
): ClaimRelation | null {
  if (stance === 'AGREES') return plainRelation('EQUAL', 'A person has judged that both say the same.');
  if (stance === 'DISAGREES')
    return plainRelation('CONFLICTS', 'A person has judged that they deny each other.');
  if (contentKey(a.words) !== contentKey(b.words)) return null;
  return a.polarity === b.polarity
    ? plainRelation('EQUAL', 'Both say the same in their content words.')
    : plainRelation('CONFLICTS', 'One asserts what the other denies, in the same content words.');
}
