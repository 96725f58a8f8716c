import { baseUnit } from './baseUnit.ts';
import { isFigureClaim, type ComparableClaim, type FigureClaim } from './comparableClaim.ts';
import { intervalWords } from './intervalWords.ts';
import type { OriginName } from './originName.ts';
import { intervalOf, stretchOf } from './stretch.ts';
import { contentKey, quotedWords } from './wordsOf.ts';

/** A claim with what its origin is told by. */
export interface Voice {
  readonly claim: ComparableClaim;
  readonly origin: OriginName;
  /** The outlet, as names are compared; `null` where it is not known. */
  readonly outlet: string | null;
  /** `sayingKey` of the claim, worked out when it is first asked for: copies are held against each other by it. */
  readonly says: () => string;
}

/** What a claim says, as a key: equal keys say the same. */
export function sayingKey(claim: ComparableClaim): string {
  if (isFigureClaim(claim)) return `${claim.polarity} ${figureKey(claim)}`;
  const words = claim.kind === 'QUOTE' ? quotedWords(claim.words).join(' ') : contentKey(claim.words);
  return `${claim.polarity} ${words}`;
}

function figureKey({ figure: { comparator, literal, measure } }: FigureClaim): string {
  const { unit, conversion } = baseUnit(measure);
  const interval = conversion === null ? literal : intervalOf(stretchOf(literal, conversion));
  return [comparator, unit, intervalWords(interval)].join(' ');
}
