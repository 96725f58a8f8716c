import type { ClaimRelation } from '../../comparison/relations/claimRelation.ts';
import type { SeriesStatus } from '../../domain/agreement/agreement.ts';

/** The relation of a checked claim to a stored one of its question. */
export interface CheckedRelation extends ClaimRelation {
  readonly otherId: string;
  /** Whether the stored claim is the latest of its origin. */
  readonly isLatest: boolean;
  /** Whether a later figure of its origin took the stored one's place, as a correction or not. */
  readonly isReplaced: boolean;
  /** The status of the stored claim in the series of its origin; `null` if it is in none. */
  readonly status: SeriesStatus | null;
}
