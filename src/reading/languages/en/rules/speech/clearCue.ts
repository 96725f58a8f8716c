import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { skipAdverbials } from './skipAdverbials.ts';
import type { VerbCue } from './verbCue.ts';
import { verbGroup } from './verbGroup.ts';

const MAKE = /^(?:makes?|made|making)$/u;
const CLEAR = /^(?:clear|plain|known|public|explicit)$/u;
const DEGREE = /^(?:very|quite|perfectly|abundantly|absolutely|crystal|entirely)$/u;

/** "made it clear that", "has made plain on Monday that": the subject says the clause. */
export function clearCue(items: readonly Item[], verb: number): VerbCue | null {
  if (!MAKE.test(items[verb]?.lower ?? '')) return null;
  let at = verb + 1;
  if (items[at]?.lower === 'it') at++;
  if (DEGREE.test(items[at]?.lower ?? '')) at++;
  if (!CLEAR.test(items[at]?.lower ?? '')) return null;
  const that = skipAdverbials(items, at + 1);
  const group = verbGroup(items, verb);
  const subject = subjectEndingAt(items, group.from, 0);
  if (items[that]?.lower !== 'that' || subject === null || group.unsaid) return null;
  return {
    lemma: 'state',
    words: { from: group.from, to: at + 1 },
    after: that + 1,
    subject,
    shared: false,
    negated: group.negated,
    joint: 'that',
    inverted: false,
  };
}
