import type { SignedCheckpoint } from './checkpoint.ts';

/** A head and its signed note. */
export interface SignedHead {
  readonly note: string;
  readonly head: SignedCheckpoint;
}
