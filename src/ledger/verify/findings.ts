import type { LeafRange } from '../../log/merkle/subtrees.ts';

/** One difference between the stored log and the signed one. */
export interface LogFinding {
  /** A ROW differs from its entry; the others differ from the signed log. */
  readonly kind: 'ENTRY' | 'NODE' | 'CHECKPOINT' | 'ROW';
  /** The id of the row or of the entry's subject, `level/index` of a node, the size of a checkpoint. */
  readonly id: string;
  /** The position of the entry, or of the row's entry; `null` if there is none. */
  readonly position: number | null;
  readonly reason: string;
}

/** For a log that is altered everywhere, the report has the first thousand differences. */
export const MAX_FINDINGS = 1_000;

/** The findings so far: each object once, with the first reason. */
export class Findings {
  readonly #found = new Map<string, LogFinding>();
  /** Ranges of differing entries whose ids are not read yet. */
  readonly ranges: (LeafRange & { readonly reason: string })[] = [];

  entry(position: number, id: string, reason: string): void {
    this.#add({ kind: 'ENTRY', id, position, reason }, `ENTRY ${position}`);
  }

  node(level: number, index: number, reason: string): void {
    this.#add({ kind: 'NODE', id: `${level}/${index}`, position: null, reason }, `NODE ${level}/${index}`);
  }

  checkpoint(size: number, reason: string): void {
    this.#add({ kind: 'CHECKPOINT', id: String(size), position: null, reason }, `CHECKPOINT ${size}`);
  }

  row(id: string, position: number | null, reason: string): void {
    this.#add({ kind: 'ROW', id, position, reason }, `ROW ${id}`);
  }

  get isFull(): boolean {
    return this.#found.size >= MAX_FINDINGS;
  }

  get all(): readonly LogFinding[] {
    return [...this.#found.values()];
  }

  #add(finding: LogFinding, key: string): void {
    if (!this.isFull && !this.#found.has(key)) this.#found.set(key, finding);
  }
}
