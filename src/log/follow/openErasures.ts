import { parsePositionRanges } from '../entries/parsePositionRanges.ts';
import type { ParsedEntry } from '../entries/parseEntry.ts';

/**
 * The number of entries without bytes that are remembered until an erasure explains them. An erasure removes
 * some hundred; a log that has lost more than this is not followed further.
 */
const MAX_OPEN = 1_000_000;

/** The entries without bytes whose erasure has not been found yet. */
export class OpenErasures {
  /** In the order of their positions. */
  readonly #open = new Set<number>();
  #covered = 0;

  /** Notes an entry that has no bytes. */
  erased(position: number): void {
    this.#open.add(position);
  }

  /** Removes the entries that an erasure's entry names as erased: entries before its own position. */
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

  /** The number of entries that the log names as erased. */
  get covered(): number {
    return this.#covered;
  }

  get open(): ReadonlySet<number> {
    return this.#open;
  }
}
