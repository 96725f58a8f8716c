import type { AttributionLink } from './attributionLink.ts';
import type { Figure } from '../figures/figure.ts';
import type { Claim } from './claim.ts';

/** The parts of a claim, stored or not, that matching reads. */
export interface MatchableParts extends Pick<
  Claim,
  'id' | 'kind' | 'words' | 'sentence' | 'place' | 'frame' | 'modality' | 'polarity' | 'times' | 'links'
> {
  /** The number of a figure; `null` for other claims. */
  readonly figure: Pick<Figure, 'value' | 'typical'> | null;
  readonly attribution: readonly Pick<AttributionLink, 'role' | 'agent'>[];
}
