import type { Refusal } from '../../domain/result.ts';

/** PostgreSQL rolls back only if the callback throws. */
export class RollbackWithRefusals extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}
