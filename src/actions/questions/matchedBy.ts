import type { ScoreReason } from '../../ledger/decisions/suggestions.ts';
import { MATCHER } from '../../matching/features/matchPolicy.ts';
import type { Contribution } from '../../matching/questions/matchScore.ts';

/** The matcher, as answers and suggestions name it. */
export const MATCHED_BY = `${MATCHER.name}/${MATCHER.version}`;

/** The features of a score as they are kept. */
export const toScoreReasons = (features: readonly Contribution[]): ScoreReason[] =>
  features.map(({ name, contribution, reason }) => ({ name, contribution: String(contribution), reason }));
