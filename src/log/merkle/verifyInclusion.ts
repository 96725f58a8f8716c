import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { HASH_BYTES, nodeHash, sameHash } from './hashes.ts';
import type { Hash } from './hashes.ts';
import { isCount } from './subtrees.ts';

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** Whether a proof shows that the leaf is in the tree with that root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion({
  index,
  size,
  leafHash,
  root,
  proof,
}: InclusionClaim): Result<null, string> {
  if (!isCount(index) || !isCount(size)) return fail('the position or the size is not a count');
  if (index >= size) return fail(`position ${index} is beyond the end of a tree of ${size}`);
  if ([leafHash, root, ...proof].some(({ length }) => length !== HASH_BYTES))
    return fail('a hash is not 32 bytes long');
  let at = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return fail('the proof is too long');
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  if (last !== 0) return fail('the proof is too short');
  return sameHash(hash, root) ? ok(null) : fail('the proof leads to another root');
}
