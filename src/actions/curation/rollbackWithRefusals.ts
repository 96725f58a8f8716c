import type { Refusal } from '../../domain/result.ts';

/** A transaction is undone only by what is thrown in it. */
export class RollbackWithRefusals extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}
