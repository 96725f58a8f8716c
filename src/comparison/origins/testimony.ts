import { toBaseUnit } from '../intervals/baseUnit.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { describeInterval } from '../intervals/describeInterval.ts';
import type { OriginName } from './originName.ts';
import { toInterval, toNumericInterval } from '../intervals/numericInterval.ts';
import { normalizeQuote } from '../claims/normalizeQuote.ts';

/** A claim with the names and texts that tell its origin. */
export interface Testimony {
  readonly claim: ClassedClaim;
  readonly origin: OriginName;
  /** The outlet, as names are compared; `null` if it is not known. */
  readonly outlet: string | null;
  /** `sayingKey` of the claim, worked out when it is first asked for: copies are held against each other by it. */
  readonly says: () => string;
}

/** The content of a claim, as a key: equal keys say the same. */
export function sayingKey(claim: ClassedClaim): string {
  if (isFigureClaim(claim)) return `${claim.polarity} ${figureSayingKey(claim)}`;
  const words = claim.kind === 'QUOTE' ? normalizeQuote(claim.words.exact).join(' ') : claim.classes.content;
  return `${claim.polarity} ${words}`;
}

function figureSayingKey({ frame, figure: { comparator, literal } }: FigureClaim): string {
  const { unit, conversion } = toBaseUnit(frame);
  const interval = conversion === null ? literal : toInterval(toNumericInterval(literal, conversion));
  return [comparator, unit, describeInterval(interval)].join(' ');
}
