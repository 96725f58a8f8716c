import type { CheckedClaim, CheckedText } from '../../actions/check/checkText.ts';
import type { ClaimParent, Loaded } from '../loaders/loaders.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Frame, SlotWords } from '../../domain/frames/frame.ts';
import type { SubmittedClaim } from '../../actions/curation/submitClaims.ts';
import type { Words } from '../../domain/claims/span.ts';

export interface SentenceParent extends Words {
  readonly claim: ClaimParent;
}

export type FigureParent = Figure & {
  readonly measure: Frame;
  readonly frameWords: readonly SlotWords[];
  readonly policy: string;
};

export type SubmittedClaimParent = SubmittedClaim;
export type CheckedTextParent = Loaded<CheckedText>;
export type CheckedParent = Loaded<CheckedClaim>;
export type CheckedRelationParent = Loaded<CheckedClaim['relations'][number]>;
