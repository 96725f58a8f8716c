import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { HASH_BYTES, nodeHash, sameHash } from './hashes.ts';
import type { Hash } from './hashes.ts';
import { floorLog2, isCount } from './subtrees.ts';

export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Hash;
  readonly root2: Hash;
  readonly proof: readonly Hash[];
}

/** Whether a proof shows that the second tree begins with the first (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(claim: ConsistencyClaim): Result<null, string> {
  const { size1, size2, root1, root2, proof } = claim;
  if (!isCount(size1) || !isCount(size2)) return fail('a size is not a count');
  if (size1 === 0) return fail('nothing can be proved of an empty tree');
  if (size1 > size2) return fail(`a tree of ${size1} is not the beginning of one of ${size2}`);
  if (size1 < size2) return verifyGrowth(claim);
  if (proof.length > 0) return fail('the proof is too long');
  return sameHash(root1, root2) ? ok(null) : fail('two trees of one size have different roots');
}

function verifyGrowth({ size1, size2, root1, root2, proof }: ConsistencyClaim): Result<null, string> {
  if ([root1, root2, ...proof].some(({ length }) => length !== HASH_BYTES))
    return fail('a hash is not 32 bytes long');
  // If the first tree is complete, its root is the first step and is not repeated in the proof.
  const [start, ...steps] = 2 ** floorLog2(size1) === size1 ? [root1, ...proof] : proof;
  if (start === undefined || proof.length === 0) return fail('the proof is too short');
  let at = size1 - 1;
  let last = size2 - 1;
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let first = start;
  let second = start;
  for (const step of steps) {
    if (last === 0) return fail('the proof is too long');
    if (at % 2 === 1 || at === last) {
      first = nodeHash(step, first);
      second = nodeHash(step, second);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else second = nodeHash(second, step);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  if (last !== 0) return fail('the proof is too short');
  if (!sameHash(first, root1)) return fail('the proof leads to another root of the first tree');
  return sameHash(second, root2) ? ok(null) : fail('the proof leads to another root of the second tree');
}
