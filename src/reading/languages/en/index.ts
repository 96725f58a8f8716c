import type { Language } from '../../language.ts';
import { figureRules } from './rules/figureRules.ts';
import { speechRules } from './rules/speechRules.ts';
import { timeRules } from './rules/timeRules.ts';
import { tagger } from './tagger.ts';

/** English. */
export const english: Language = {
  tag: 'en',
  tagger,
  figures: figureRules,
  times: timeRules,
  speech: speechRules,
};
