import type { Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { headOf } from '../headOf.ts';

const LABORATORY = /^(?:laborator(?:y|ies)|labs?|tests?|doctors?|surgeons?|experts?|\p{L}+ologists?)$/u;

/** Whether a case is confirmed by the named ones, which tells how and not who says so: "confirmed by a laboratory". */
export const isLaboratory = (items: readonly Item[], source: Run): boolean =>
  LABORATORY.test(items[headOf(items, source)]?.lower ?? '');
