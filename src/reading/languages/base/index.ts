import type { Language } from '../../language.ts';
import { figures } from './figures.ts';
import { headlines } from './headlines.ts';
import { speech } from './speech.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';
import { times } from './times.ts';

/** The parts of a language that has no rules for them. A pack is `{ ...base, … }`. */
export const base: Pick<
  Language,
  'hasWord' | 'text' | 'figures' | 'times' | 'speech' | 'headlines' | 'tables'
> = {
  hasWord: () => false,
  ...{ text, figures, times, speech, headlines, tables },
};
