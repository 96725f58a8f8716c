import { foldSubtrees } from './foldSubtrees.ts';
import { nodeHash } from './hashes.ts';
import type { Hash } from './hashes.ts';
import type { NodeRef } from './subtrees.ts';

export interface TreeNode extends NodeRef {
  readonly hash: Hash;
}

/** The part of a tree that is needed to add to it. */
export interface TreeEdge {
  readonly size: number;
  /** The hashes of its complete subtrees, from the left (`subtreesOf`). */
  readonly subtrees: readonly Hash[];
}

export interface GrownTree extends TreeEdge {
  readonly root: Hash;
  /** The nodes that became complete, leaves among them, each after those below it. */
  readonly nodes: readonly TreeNode[];
}

export const EMPTY_TREE: TreeEdge = { size: 0, subtrees: [] };

/** Adds leaves to a tree, one node for each that becomes complete. */
export function growTree(tree: TreeEdge, leaves: readonly Hash[]): GrownTree {
  const subtrees = [...tree.subtrees];
  const nodes: TreeNode[] = [];
  let size = tree.size;
  for (const leaf of leaves) {
    let hash = leaf;
    let index = size;
    nodes.push({ level: 0, index, hash });
    // Every subtree of the same width to the left is complete now, and joins.
    for (let level = 1; index % 2 === 1; level++) {
      const left = subtrees.pop();
      if (left === undefined) throw new Error('the subtrees given do not belong to a tree of this size');
      hash = nodeHash(left, hash);
      index = (index - 1) / 2;
      nodes.push({ level, index, hash });
    }
    subtrees.push(hash);
    size++;
  }
  return { size, subtrees, nodes, root: foldSubtrees(subtrees) };
}
