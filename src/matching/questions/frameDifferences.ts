import type { MatchSubject } from '../claims/matchSubject.ts';
import { hardMismatches, type HardMismatch } from '../features/hardMismatch.ts';

/**
 * The slots in which the claims of two sides differ for certain, each once; empty if they may answer one question. At
 * least half of the pairs must differ, since a person may have joined claims that the matcher would not. If the sides share a
 * currency, an amount in another one does not count as a difference.
 */
export function frameDifferences(
  ones: readonly MatchSubject[],
  others: readonly MatchSubject[],
): readonly HardMismatch[] {
  const pairs = ones.flatMap((one) => others.map((other) => hardMismatches(one, other)));
  const differing = pairs.filter(([first]) => first !== undefined);
  const restated = differing.filter(([first]) => first?.dimension === 'UNIT');
  const isMixed = differing.length < pairs.length;
  const counted = differing.length - (isMixed ? restated.length : 0);
  if (2 * counted < pairs.length || counted === 0) return [];
  const slots = new Map<HardMismatch['dimension'], HardMismatch>();
  for (const mismatch of differing.flat())
    if (!slots.has(mismatch.dimension)) slots.set(mismatch.dimension, mismatch);
  return [...slots.values()];
}
