import { parsePositionRanges } from '../entries/parsePositionRanges.ts';
import type { ParsedEntry } from '../entries/parseEntry.ts';

/**
 * How many entries without bytes are remembered until something says why they are gone. An erasure takes some hundred;
 * a log that has lost more than this is not followed further.
 */
const MAX_OPEN = 1_000_000;

/** The entries without bytes that no erasure has been found for yet. */
export class OpenErasures {
  /** In the order of their positions. */
  readonly #open = new Set<number>();
  #covered = 0;

  /** Notes an entry that has no bytes. */
  erased(position: number): void {
    this.#open.add(position);
  }

  /** Takes out what an entry of an erasure, at its own position, says that it has erased: entries before it. */
  cover(own: number, { kind, record }: ParsedEntry): void {
    const { positions } = record;
    if (kind !== 'erasure' || typeof positions !== 'string' || this.#open.size === 0) return;
    const ranges = (parsePositionRanges(positions) ?? []).sort((a, b) => a.from - b.from);
    let at = 0;
    for (const position of this.#open) {
      while (at < ranges.length && (ranges[at]?.to ?? 0) <= position) at++;
      const range = ranges[at];
      if (!range || position >= own) return;
      if (position < range.from) continue;
      this.#open.delete(position);
      this.#covered++;
    }
  }

  get isFull(): boolean {
    return this.#open.size >= MAX_OPEN;
  }

  /** How many were erased as the log says. */
  get covered(): number {
    return this.#covered;
  }

  get open(): ReadonlySet<number> {
    return this.#open;
  }
}
