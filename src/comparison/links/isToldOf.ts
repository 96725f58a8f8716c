import type { ClassedClaim } from '../claims/classedClaim.ts';

/**
 * Whether a text gives a figure without holding it now: as false, as withdrawn, as an older one. Such a figure may be about
 * a claim of another article.
 */
export const isToldOf = ({ kind, modality, polarity, frame, classes }: ClassedClaim): boolean =>
  kind === 'FIGURE' &&
  (modality === 'WITHDRAWN' ||
    (modality === 'ASSERTED' &&
      (polarity === 'NEGATIVE' || classes.recalled || frame?.scope === 'PREVIOUS')));
