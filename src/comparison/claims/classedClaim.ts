import type { HasFigure } from '../../domain/claims/claim.ts';
import type { PublishedClaim } from '../../domain/claims/publishedClaim.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import { classifyClaim, type ClaimClasses } from './classifyClaim.ts';

/**
 * A claim with the classes that comparison looks at. Hand in only claims of newest versions that are not
 * retracted, each with its own id.
 */
export interface ClassedClaim extends PublishedClaim {
  readonly classes: ClaimClasses;
}

/** A classed claim that has a figure. */
export type FigureClaim = ClassedClaim & HasFigure;

/** The claim with the classes of its words, by the words of its article's language. */
export const classedClaim = <C extends PublishedClaim>(claim: C, lexicon: Lexicon): C & ClassedClaim => ({
  ...claim,
  classes: classifyClaim(claim, lexicon),
});
