import { hash, timingSafeEqual } from 'node:crypto';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;
/** The prefixes that keep a leaf from being taken for a node (RFC 6962, section 2.1). */
const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);

/**
 * In one call, and by way of a string: the objects of createHash, and the memory apart that each hash of it has, cost more
 * to throw away than the hashing itself.
 */
const sha256 = (...parts: Uint8Array[]): Hash =>
  Buffer.from(hash('sha256', Buffer.concat(parts), 'binary'), 'binary');

/** The hash of a leaf (RFC 9162, section 2.1.1). */
export const leafHash = (entry: Uint8Array): Hash => sha256(LEAF_PREFIX, entry);

/** The hash of the node above two subtrees (RFC 9162, section 2.1.1). */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE_PREFIX, left, right);

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = sha256();

export const sameHash = (a: Hash, b: Hash): boolean => a.length === b.length && timingSafeEqual(a, b);
