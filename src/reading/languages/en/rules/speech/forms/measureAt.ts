import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { isComma, isVerb } from '../itemKinds.ts';
import { figureAt } from './formParts.ts';

/** A measure has at most so many items in front of its "of" ("a new peak of"). */
const MAX_MEASURE_ITEMS = 5;

/** The figure of a measure that begins at `from`: "a peak of 68,000", "an average speed of 40 knots"; -1 if there is none. */
export function measureAt(items: readonly Item[], from: number): number {
  if (!/^(?:an?|the|its|their|no)$/u.test(items[from]?.lower ?? '')) return -1;
  for (let k = from + 1; k <= from + MAX_MEASURE_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isVerb(item) || isComma(item)) return -1;
    if (!forms.measures.has(item.lower)) continue;
    if (/^(?:of|at)$/u.test(items[k + 1]?.lower ?? '')) return figureAt(items, k + 2);
  }
  return -1;
}
