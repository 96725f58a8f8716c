import { speech } from '../../speech.ts';
import { isNominal } from './itemKinds.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

/** Whether the participle at `i` belongs to the noun in front of it ("a poll released on Monday"). */
export function isReducedRelative(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item?.pos !== 'VERB' || !isNominal(before)) return false;
  const next = items[i + 1];
  if (/ing$/u.test(item.lower)) return true;
  return (
    /(?:ed|en|wn|de|nt|ld|ne)$/u.test(item.lower) &&
    (next?.pos === 'ADP' || speech.times.has(next?.lower ?? ''))
  );
}
