import type { Reading } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { speech } from '../../speech.ts';
import { plainReading } from './contentRuns.ts';
import { isVerb } from './itemKinds.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { verbLemma } from './verbGroup.ts';

/** "What" is within so many items behind the quote ("“…”: that is what"). */
const MAX_BEFORE_WHAT = 5;
/** A subject and its verb have at most so many items. */
const MAX_SUBJECT_ITEMS = 20;

/** "“…,” is what Ana Quill had to say": the subject of the clause says the quote. */
export function sayingWhat(items: readonly Item[]): Reading | null {
  if (items[0]?.quoted == null) return null;
  const what = items.findIndex(({ lower }, k) => k <= MAX_BEFORE_WHAT && lower === 'what');
  if (what < 2 || !/^(?:is|was|’s|'s)$/u.test(items[what - 1]?.lower ?? '')) return null;
  for (let k = what + 2; k < Math.min(items.length, what + MAX_SUBJECT_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || !isVerb(item)) continue;
    const source = subjectEndingAt(items, k, what + 1);
    if (source === null) return null;
    // "had to say", "has told"
    const verb = items.findIndex((one, at) => at >= k && at <= k + 2 && speech.verbs.tag.has(verbLemma(one)));
    if (verb < 0) return null;
    const cue = { from: k, to: verb + 1 };
    return plainReading(source, cue, verbLemma(items[verb] ?? item), [{ from: 0, to: 1 }], 'tag');
  }
  return null;
}
