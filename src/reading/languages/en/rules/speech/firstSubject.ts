import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma } from './itemKinds.ts';
import { subjectEndingAt } from './nounPhrase.ts';

/** The first of two subjects in front of a plural verb, if a name explains it: "the mayor, Ana Quill, and the union say". */
export function firstSubject(items: readonly Item[], subject: Run | null, verb: number): Run | null {
  const comma = (subject?.from ?? 0) - 2;
  const plural = items[verb]?.lower === 'say' || /^(?:both|all)$/u.test(items[verb - 1]?.lower ?? '');
  if (!plural || items[comma + 1]?.lower !== 'and' || !isComma(items[comma])) return null;
  const first = subjectEndingAt(items, comma + 1, 0);
  return first !== null && isComma(items[first.to]) && first.to < comma ? first : null;
}
