import { hash, timingSafeEqual } from 'node:crypto';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;
/** The prefixes that keep a leaf from being taken for a node (RFC 6962, section 2.1). */
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;

/**
 * One call, with a string as its result. The objects and buffers of createHash cost more to collect than the
 * hashing itself.
 */
const sha256 = (bytes: Uint8Array): Hash => Buffer.from(hash('sha256', bytes, 'binary'), 'binary');

/** The buffers in which the inputs of hashes are assembled, so that not every hash allocates one. */
let leaf = Buffer.alloc(65_536, LEAF_PREFIX);
const node = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);

/** The hash of a leaf (RFC 9162, section 2.1.1). */
export function leafHash(entry: Uint8Array): Hash {
  if (entry.length >= leaf.length) leaf = Buffer.alloc(entry.length * 2, LEAF_PREFIX);
  leaf.set(entry, 1);
  return sha256(leaf.subarray(0, entry.length + 1));
}

/** The hash of the node above two subtrees (RFC 9162, section 2.1.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    return sha256(Buffer.concat([Uint8Array.of(NODE_PREFIX), left, right]));
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return sha256(node);
}

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

export const sameHash = (a: Hash, b: Hash): boolean => a.length === b.length && timingSafeEqual(a, b);
