import type { SignedCheckpoint } from './checkpoint.ts';

/**
 * Whether a head in the log folder can be the next one of a stored log of `size` entries. The folder keeps a head before
 * the database stores it, but only after the database has stored the previous head.
 */
export const isLaterCheckpoint = ({ previous }: SignedCheckpoint, size: number): boolean =>
  (previous?.size ?? 0) <= size;
