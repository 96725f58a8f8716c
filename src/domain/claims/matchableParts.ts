import type { AttributionLink } from './attributionLink.ts';
import type { Claim } from './claim.ts';

/** What matching reads of a claim, stored or not. A figure's value is not in it, so it can't draw two claims together. */
export interface MatchableParts extends Pick<
  Claim,
  'id' | 'kind' | 'words' | 'sentence' | 'frame' | 'modality' | 'polarity' | 'times' | 'links'
> {
  readonly attribution: readonly Pick<AttributionLink, 'role' | 'agent'>[];
}
