import { foldSubtrees } from '../merkle/foldSubtrees.ts';
import { growTree } from '../merkle/growTree.ts';
import type { TreeEdge } from '../merkle/growTree.ts';
import { leafHash, sameHash } from '../merkle/hashes.ts';
import type { Hash } from '../merkle/hashes.ts';
import type { ReadNodes } from '../merkle/readRanges.ts';
import { subtreesOf } from '../merkle/subtrees.ts';
import type { Checkpoint } from '../note/checkpoint.ts';
import { TILE_WIDTH } from '../tiles/tilePath.ts';
import { parseEntry } from '../entries/parseEntry.ts';
import { OpenErasures } from './openErasures.ts';
import { readBundles } from './readBundles.ts';
import type { Bundle } from './readBundles.ts';
import type { RemoteLog } from './remoteLog.ts';

/** If a log differs everywhere, its first thousand faults are reported. */
const MAX_FAULTS = 1_000;

/**
 * Milliseconds, which order entries; microseconds do not. Only rows recorded before each transaction had its
 * own commit time have them.
 */
const COMMIT_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})(\d{3})?Z$/;

/** Walks the entries of a remote log and notes each difference from the signed log, at most a thousand. */
export class EntryWalk {
  readonly #log: RemoteLog;
  readonly #from: number;
  readonly #erasures = new OpenErasures();
  readonly #faults: string[] = [];
  #tree: TreeEdge;
  /** When the last one was recorded, to the millisecond and without the Z. */
  #commitTime = '';

  private constructor(log: RemoteLog, tree: TreeEdge) {
    this.#log = log;
    this.#from = tree.size;
    this.#tree = tree;
  }

  /**
   * Begins after `checked` entries that were read before. The last bundle of them is read again. It has the
   * time after which the new ones were recorded, and an entry erased in it has its erasure there or later.
   * `nodes` gives the tree up to there; the end of the walk shows whether it is the right one.
   */
  static async begin(log: RemoteLog, nodes: ReadNodes, checked: number): Promise<EntryWalk> {
    const size = Math.floor(Math.max(0, checked - 1) / TILE_WIDTH) * TILE_WIDTH;
    const subtrees = size === 0 ? [] : await nodes(subtreesOf({ from: 0, to: size }));
    return new EntryWalk(log, { size, subtrees });
  }

  /** Reads on up to a head. Throws ErrorWithRemedy (LOG) if the server sends no entries. */
  async to({ size, root }: Checkpoint, onRead: (count: number) => void): Promise<void> {
    for await (const bundle of readBundles(this.#log, this.#tree.size, size)) {
      this.#bundle(bundle);
      if (this.#isFull) return;
      onRead(this.read);
    }
    if (!sameHash(foldSubtrees(this.#tree.subtrees), root))
      this.#faults.push('The hashes that it shows of its entries do not make the root that it has signed.');
  }

  /** The number of entries read. */
  get read(): number {
    return this.#tree.size - this.#from;
  }

  /** The number of them without bytes, as an erasure in the log says. */
  get erased(): number {
    return this.#erasures.covered;
  }

  /** Whether entries have no bytes, and no erasure of them was read yet. */
  get awaitsErasure(): boolean {
    return this.#erasures.open.size > 0 && !this.#isFull;
  }

  /** The differences from the signed log. */
  get faults(): readonly string[] {
    const open = [...this.#erasures.open].slice(0, MAX_FAULTS);
    return [...this.#faults, ...open.map((position) => faultOf(position, UNCOVERED))].slice(0, MAX_FAULTS);
  }

  get #isFull(): boolean {
    return this.#faults.length >= MAX_FAULTS || this.#erasures.isFull;
  }

  #bundle({ from, entries, hashes }: Bundle): void {
    for (const [at, entry] of entries.entries()) {
      const hash = hashes[at];
      if (!hash) throw new Error('a bundle has fewer hashes than entries');
      if (entry.length === 0) this.#erasures.erased(from + at);
      else this.#entry(from + at, entry, hash);
    }
    this.#tree = growTree(this.#tree, hashes);
  }

  #entry(position: number, entry: Uint8Array, hash: Hash): void {
    if (!sameHash(leafHash(entry), hash)) {
      this.#faults.push(faultOf(position, 'its bytes do not have the hash that was signed'));
      return;
    }
    const leaf = parseEntry(entry);
    const [, commitTime] = COMMIT_TIME.exec(leaf?.recordedAt ?? '') ?? [];
    if (leaf === null || commitTime === undefined) {
      this.#faults.push(faultOf(position, 'it is not an entry of a ledger'));
      return;
    }
    if (commitTime < this.#commitTime) {
      const fault = `it was recorded at ${leaf.recordedAt}, before the one in front of it (${this.#commitTime}Z)`;
      this.#faults.push(faultOf(position, fault));
    }
    this.#commitTime = commitTime;
    this.#erasures.cover(position, leaf);
  }
}

const UNCOVERED = 'its words are gone, and nothing in the log says that they were erased';

const faultOf = (position: number, fault: string): string => `Entry ${position}: ${fault}.`;
