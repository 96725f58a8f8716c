import { isFigureClaim, type ComparableClaim } from './comparableClaim.ts';
import type { OriginName } from './originName.ts';
import { intervalWords } from './intervalWords.ts';
import { reachOf, type Reach } from './reach.ts';
import { intervalOf } from './stretch.ts';
import { contentKey, quotedWords } from './wordsOf.ts';

/** A claim with what its origin is told by. */
export interface Voice {
  readonly claim: ComparableClaim;
  readonly origin: OriginName;
  /** Equal keys say the same. */
  readonly says: string;
  readonly reach: Reach | null;
}

/** A claim as one voice; `origin` with its name folded. */
export function voiceOf(claim: ComparableClaim, origin: OriginName): Voice {
  const reach = isFigureClaim(claim) ? reachOf(claim.figure) : null;
  const words = claim.kind === 'QUOTE' ? quotedWords(claim.words).join(' ') : contentKey(claim.words);
  const figure = reach && [reach.comparator, reach.unit, intervalWords(intervalOf(reach.literal))].join(' ');
  return { claim, origin, reach, says: `${claim.polarity} ${figure ?? words}` };
}
