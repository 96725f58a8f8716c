import type { Reading, Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isDistanceAt } from './isDistanceAt.ts';
import { isComma, isVerb } from './itemKinds.ts';

/** A content without the distance of a place at its end: "had sent six boats from Sund, 40 miles to the south". */
function cut(items: readonly Item[], run: Run): Run {
  for (let k = run.to - 1; k > run.from; k--) {
    if (isVerb(items[k])) return run;
    if (isComma(items[k])) return isDistanceAt(items, k + 1) ? { from: run.from, to: k } : run;
  }
  return run;
}

/** The readings without the distances by which the narrator explains a place. Linear. */
export const withoutDistance = (items: readonly Item[], readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => ({ ...reading, content: reading.content.map((run) => cut(items, run)) }));
