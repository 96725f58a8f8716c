import type { OpeningClaim } from '../../../../domain/openingClaim.ts';
import type { Frame } from '../../../../domain/frames/frame.ts';

/** A figure as its label needs it. */
export type LabelClaim = OpeningClaim & { readonly frame: Frame };

export const hasFrame = (claim: OpeningClaim): claim is LabelClaim => claim.frame !== null;
