import type { SignedCheckpoint } from './checkpoint.ts';

/**
 * Whether a head that is not stored may be the next one of a stored log of `size` entries: a head is kept before it is
 * stored, but not before the one that it follows is stored. One without a time was signed when heads were kept only after
 * they had been stored.
 */
export const isLaterCheckpoint = ({ time, previous }: SignedCheckpoint, size: number): boolean =>
  time !== null && (previous?.size ?? 0) <= size;
