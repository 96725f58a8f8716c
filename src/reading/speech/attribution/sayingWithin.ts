import type { Extent } from '../../text/extent.ts';
import { firstReached } from '../../text/firstReached.ts';
import type { Attributed } from './attributionChain.ts';

/** The words of a source are the main part of a clause if they are this part of it, without source and cue. */
const MAIN_PART = 0.5;

const within = (part: Extent, clause: Extent): boolean =>
  part.start >= clause.start && part.start < clause.end;

/** The number of units of `clause` that a saying gives to its source. */
const said = ({ saying }: Attributed, clause: Extent): number =>
  saying.content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, clause.end) - Math.max(part.start, clause.start)),
    0,
  );

/**
 * Makes a search for the source that a clause names inside itself: "The ministry now counts 66 injured", "By the union's
 * count 12 buses left". It is the only source of the clause, and its words are the main part. Linear in its sayings.
 */
export function sayingWithin(attributed: readonly Attributed[]): (clause: Extent) => Attributed | null {
  const sorted = [...attributed].sort((a, b) => a.saying.cue.start - b.saying.cue.start);
  return (clause) => {
    let main: Attributed | null = null;
    for (let k = firstReached(sorted, ({ saying }) => saying.cue.start >= clause.start); ; k++) {
      const entry = sorted[k];
      if (entry === undefined || entry.saying.cue.start >= clause.end) break;
      if (!within(entry.source, clause) || entry.saying.negated || entry.saying.denied) continue;
      if (main !== null && main.agent.name !== entry.agent.name) return null;
      if (main === null || said(entry, clause) > said(main, clause)) main = entry;
    }
    if (main === null) return null;
    const { zone } = main.saying;
    const names = Math.max(0, Math.min(zone.end, clause.end) - zone.start);
    return said(main, clause) >= MAIN_PART * (clause.end - clause.start - names) ? main : null;
  };
}
