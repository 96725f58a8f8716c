import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isSuddenEvent } from '../../eventNouns.ts';

/** Objects of an event that "claimed" them. */
const CLAIMED = /^(?:life|lives|victims?|casualties|fatalities)$/;
const CLAIMED_REACH = 6;

/** "The storm claimed nine lives", "the tremor registered 6.1": an event that does this says nothing. */
export function isOfEvent(
  items: readonly Item[],
  lemma: string,
  subject: Run | null,
  content: number,
): boolean {
  const behind = items.slice(content, content + CLAIMED_REACH);
  if (lemma === 'claim' && behind.some(({ lower }) => CLAIMED.test(lower))) return true;
  if (subject === null) return false;
  const first = items[subject.from]?.lower ?? '';
  const named = items.slice(subject.from + 1, subject.to).every(({ pos }) => pos === 'PROPN');
  return isSuddenEvent(items[subject.to - 1]?.lemma ?? '') || (named && isSuddenEvent(first));
}
