import { foldSubtrees } from '../../log/merkle/foldSubtrees.ts';
import { nodeHash, sameHash } from '../../log/merkle/hashes.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import type { LeafRange, NodeRef } from '../../log/merkle/subtrees.ts';

/** Receives the differences of a tree. */
export interface TreeFindings {
  /** A stored node differs from the hash of the entries below it. */
  onNode(ref: NodeRef, isMissing: boolean): void;
  /** Entries differ from those that the tree was built from. */
  onEntries(range: LeafRange): void;
}

export type StoredNode = (level: number, index: number) => Hash | undefined;

/** A complete subtree at the right edge of the entries read so far. */
interface Subtree extends NodeRef {
  /** Computed from the entries. */
  readonly computed: Hash;
  readonly stored: Hash | undefined;
  /** The hash that went into the tree, computed or stored; `null` if it is not known yet. */
  right: Hash | null;
  /** Its parts, if they are not settled. */
  readonly parts: readonly Subtree[];
}

/** With more doubtful subtrees than this, most combinations would be tried in vain. */
const MAX_IN_DOUBT = 6;

/**
 * Builds the tree again from its entries and compares it with the stored nodes. If the two differ, the parent (and in
 * the end a signed root) shows which one the tree was built from. So one alteration is one finding.
 */
export class TreeAudit {
  readonly #findings: TreeFindings;
  #edge: Subtree[] = [];
  #size = 0;

  constructor(findings: TreeFindings) {
    this.#findings = findings;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the next leaf, the hash of its entry. */
  add(leaf: Hash, storedNode: StoredNode): void {
    let subtree = made(0, this.#size, leaf, storedNode(0, this.#size), NO_PARTS);
    while (subtree.index % 2 === 1) {
      const left = this.#edge.pop();
      if (!left) throw new Error('the edge does not belong to a tree of this size');
      subtree = this.#join(left, subtree, storedNode);
    }
    this.#edge.push(subtree);
    this.#size++;
  }

  /** Whether the tree so far has this root, which is known to be right; settles the doubtful subtrees. */
  hasRoot(root: Hash): boolean {
    return this.#settle(root, this.#edge);
  }

  /** Reports everything that remained unsettled. */
  finish(): void {
    for (const subtree of this.#edge) this.#doubt(subtree);
  }

  #join(left: Subtree, right: Subtree, storedNode: StoredNode): Subtree {
    const level = left.level + 1;
    const index = left.index / 2;
    const stored = storedNode(level, index);
    const computed = nodeHash(likely(left), likely(right));
    const fits = stored !== undefined && sameHash(stored, computed);
    // The usual case; the arrays of the general case would be most of the work.
    if (fits && left.right !== null && right.right !== null)
      return made(level, index, computed, stored, NO_PARTS);
    const parts = [left, right];
    if (stored && this.#settle(stored, parts)) return made(level, index, stored, stored, NO_PARTS);
    return made(level, index, computed, stored, parts);
  }

  /** Finds for each subtree the hash from which `whole` was built, if it was built from them at all. */
  #settle(whole: Hash, subtrees: readonly Subtree[]): boolean {
    const open = subtrees.filter(({ right }) => right === null);
    const choices = open.length > MAX_IN_DOUBT ? 1 : 2 ** open.length;
    for (let choice = 0; choice < choices; choice++) {
      const chosen = subtrees.map((subtree) => {
        const bit = open.indexOf(subtree);
        const takesStored = bit >= 0 && Math.floor(choice / 2 ** bit) % 2 === 1;
        return takesStored ? (subtree.stored ?? subtree.computed) : likely(subtree);
      });
      if (!sameHash(foldSubtrees(chosen), whole)) continue;
      for (const [at, subtree] of subtrees.entries()) this.#accept(subtree, chosen[at] ?? whole);
      return true;
    }
    return false;
  }

  #accept(subtree: Subtree, right: Hash): void {
    if (subtree.right !== null) return;
    subtree.right = right;
    if (!sameHash(right, subtree.computed)) {
      this.#findings.onEntries(leavesOf(subtree));
      return;
    }
    this.#findings.onNode(subtree, subtree.stored === undefined);
    for (const part of subtree.parts) this.#accept(part, part.computed);
  }

  #doubt(subtree: Subtree): void {
    if (subtree.right !== null) return;
    this.#findings.onNode(subtree, subtree.stored === undefined);
    if (subtree.level === 0) this.#findings.onEntries(leavesOf(subtree));
    for (const part of subtree.parts) this.#doubt(part);
  }
}

const NO_PARTS: readonly Subtree[] = [];

function made(
  level: number,
  index: number,
  computed: Hash,
  stored: Hash | undefined,
  parts: readonly Subtree[],
): Subtree {
  const isRight = stored !== undefined && (stored === computed || sameHash(stored, computed));
  return { level, index, computed, stored, right: isRight ? computed : null, parts };
}

const likely = ({ right, computed }: Subtree): Hash => right ?? computed;

const leavesOf = ({ level, index }: NodeRef): LeafRange => ({
  from: index * 2 ** level,
  to: (index + 1) * 2 ** level,
});
