import type { AttributionLink } from './attributionLink.ts';
import type { Claim } from './claim.ts';

/**
 * The parts of a claim, stored or not, that matching reads. The figure's value is not one of them, so equal values
 * can't draw two claims together.
 */
export interface MatchableParts extends Pick<
  Claim,
  'id' | 'kind' | 'words' | 'sentence' | 'frame' | 'modality' | 'polarity' | 'times' | 'links'
> {
  readonly attribution: readonly Pick<AttributionLink, 'role' | 'agent'>[];
}
