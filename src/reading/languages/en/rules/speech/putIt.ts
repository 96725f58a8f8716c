import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { jointAt } from './jointAt.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import type { VerbCue } from './verbCue.ts';
import type { VerbGroup } from './verbGroup.ts';

/** "as Ortiz put it", "Ortiz put it this way:". */
export function putIt(items: readonly Item[], group: VerbGroup): VerbCue | null {
  const subject = subjectEndingAt(items, group.from, 0);
  const joint = jointAt(items, group.verb + 2, 'say');
  const words = { from: group.from, to: group.verb + 2 };
  if (subject === null || group.unsaid) return null;
  return {
    lemma: 'say',
    words,
    after: joint.at,
    subject,
    shared: false,
    negated: false,
    joint: joint.kind,
    inverted: false,
  };
}
