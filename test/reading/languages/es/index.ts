import type { Language } from '../../../../src/reading/language.ts';
import { base } from '../../../../src/reading/languages/base/index.ts';
import { lexicon } from '../../../../src/reading/languages/base/lexicon.ts';
import { makeTagger } from '../../../../src/reading/languages/base/tagger.ts';
import { calendar } from './calendar.ts';
import { dates } from './dates.ts';
import { hedges } from './hedges.ts';
import { numbers } from './numbers.ts';
import { ranges } from './ranges.ts';
import { speech } from './speech.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** A skeleton of Spanish. It shows that a language needs no change of the engine; it is not shipped. */
export const spanish: Language = {
  ...base,
  tag: 'es',
  text: { ...base.text, digits: { group: '.', decimal: ',' } },
  tagger: makeTagger(words),
  numbers,
  units,
  hedges,
  ranges,
  calendar,
  figures: { ...base.figures, dates },
  speech,
  lexicon: { ...lexicon, tag: 'es' },
};
