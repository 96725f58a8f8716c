import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { isPossessive } from '../itemKinds.ts';

/** Whether the mark at `k` is a possessive, also behind a plural ("the authorities' tally"). */
export const ownsNext = (items: readonly Item[], k: number): boolean =>
  isPossessive(items[k]) ||
  (/^['’]$/u.test(items[k]?.text ?? '') &&
    items[k - 1]?.end === items[k]?.start &&
    items[k]?.end !== items[k + 1]?.start);
