import type { SignedCheckpoint } from './checkpoint.ts';

/** A head, and the note in which it was signed. */
export interface SignedHead {
  readonly note: string;
  readonly head: SignedCheckpoint;
}
