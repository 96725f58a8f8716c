import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isVoice } from './forms/isVoice.ts';
import { phraseFrom } from './nounPhrase.ts';

const FIGURES = /^(?:figures|numbers|counts?|tolls?|tally|data|estimates?|totals?|information)$/u;
const GIVEN = /^(?:given|released|provided|published|supplied|issued|announced|compiled)$/u;
const FROM = /^(?:come|comes|came|stem|stems|are|were|is)$/u;

/** The source of the figures in front of a sentence that tells only that: "The figures were given by the mayor." */
export function figuresBefore(items: readonly Item[]): Run | null {
  const [first, noun, verb, given, by] = items;
  if (!/^(?:the|these|those|both|all)$/u.test(first?.lower ?? '') || !FIGURES.test(noun?.lower ?? ''))
    return null;
  const passive =
    /^(?:was|were|are|is)$/u.test(verb?.lower ?? '') && GIVEN.test(given?.lower ?? '') && by?.lower === 'by';
  const from = FROM.test(verb?.lower ?? '') && given?.lower === 'from';
  if (!passive && !from) return null;
  const source = phraseFrom(items, passive ? 5 : 4);
  return isVoice(items, source) ? source : null;
}
