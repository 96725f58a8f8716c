import type { Language } from '../../language.ts';
import { hedges } from './hedges.ts';
import { headlines } from './headlines.ts';
import { numbers } from './numbers.ts';
import { ranges } from './ranges.ts';
import { calendar } from './calendar.ts';
import { hasWord } from './hasWord.ts';
import { lexicon } from './lexicon.ts';
import { figureRules } from './rules/figureRules.ts';
import { speechRules } from './rules/speechRules.ts';
import { timeRules } from './rules/timeRules.ts';
import { tagger } from './tagger.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';
import { units } from './units.ts';

/** English. */
export const english: Language = {
  tag: 'en',
  text,
  tagger,
  hasWord,
  numbers,
  units,
  hedges,
  ranges,
  calendar,
  figures: figureRules,
  times: timeRules,
  speech: speechRules,
  headlines,
  tables,
  lexicon,
};
