import type { Item } from '../../../../speech/statements/speechUnit.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import { isSeparator } from './contentRuns.ts';
import { subjectEndingAt } from './nounPhrase.ts';

/** The noun phrase that "who", "which" or "that" at the beginning of a source refers to. */
export function antecedentOf(items: readonly Item[], source: Run): Run | null {
  if (!/^(?:who|which|that)$/u.test(items[source.from]?.lower ?? '')) return null;
  const separated = isSeparator(items[source.from - 1]) ? 1 : 0;
  return subjectEndingAt(items, source.from - separated, 0);
}
