import { EMPTY_ROOT, nodeHash } from './hashes.ts';
import type { Hash } from './hashes.ts';

/** The root over adjacent complete subtrees, given from the left, each smaller than the one before. */
export function foldSubtrees(hashes: readonly Hash[]): Hash {
  const [last, ...others] = hashes.toReversed();
  return last === undefined ? EMPTY_ROOT : others.reduce((right, left) => nodeHash(left, right), last);
}
