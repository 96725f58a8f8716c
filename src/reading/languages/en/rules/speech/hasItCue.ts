import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import type { VerbCue } from './verbCue.ts';

/** "The Courier has it that", "rumour had it that". */
export function hasItCue(items: readonly Item[], verb: number): VerbCue | null {
  if (!/^(?:has|have|had)$/u.test(items[verb]?.lower ?? '')) return null;
  if (items[verb + 1]?.lower !== 'it' || items[verb + 2]?.lower !== 'that') return null;
  const subject = subjectEndingAt(items, verb, 0);
  if (subject === null) return null;
  const words = { from: verb, to: verb + 2 };
  const after = verb + 3;
  return {
    lemma: 'say',
    words,
    after,
    subject,
    shared: false,
    negated: false,
    joint: 'that',
    inverted: false,
  };
}
