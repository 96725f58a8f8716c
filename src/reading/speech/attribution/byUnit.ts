import type { Extent } from '../../text/extent.ts';
import type { SpeechUnit } from '../statements/speechUnit.ts';
import type { Attributed } from './attributionChain.ts';

export const extentOf = (unit: SpeechUnit): Extent => ({
  start: unit.items[0]?.start ?? 0,
  end: unit.items.at(-1)?.end ?? 0,
});

/** The entries by the unit that has their cue; both lists are in the order of the text. */
export function byUnit(units: readonly SpeechUnit[], attributed: readonly Attributed[]): Attributed[][] {
  const sorted = [...attributed].sort((a, b) => a.saying.cue.start - b.saying.cue.start);
  let next = 0;
  return units.map((unit) => {
    const { start, end } = extentOf(unit);
    const own: Attributed[] = [];
    while ((sorted[next]?.saying.cue.start ?? Infinity) < end) {
      const entry = sorted[next++];
      if (entry !== undefined && entry.saying.cue.start >= start) own.push(entry);
    }
    return own;
  });
}
