import type { HeadlineRules } from '../../language/headlineRules.ts';

/** A headline of which no rule is known. */
export const headlines: HeadlineRules = {
  verbOfSaying: '',
  sourceBehind: () => null,
  isPlanned: () => false,
  isShouted: () => false,
};
