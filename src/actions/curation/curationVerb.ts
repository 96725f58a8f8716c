import { createHash } from 'node:crypto';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import type { WriteBy } from '../articles/addArticle.ts';
import { deriveAgain } from '../rebuildDerived.ts';
import { checkWords } from './checks/checkWords.ts';
import type { Decision } from './decision.ts';
import { refreshDerived } from './effects/refreshDerived.ts';
import { fail, ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { RollbackWithRefusals } from './rollbackWithRefusals.ts';

export type CurationVerb<Input, Value> = (input: Input, by: WriteBy) => Promise<DecisionResult<Value>>;

/** The verb that a decision becomes over a ledger. */
export type VerbOf<Kind> =
  Kind extends Decision<infer Input, infer _Checked, infer Value> ? CurationVerb<Input, Value> : never;

/** Code points of a reason: about a page. */
const MAX_REASON_LENGTH = 2_000;

/**
 * A decision as a verb over a ledger. It requires a reason, runs in one transaction that a refusal rolls back, refreshes
 * the derived state, and gives a repeat under the same key the same answer.
 */
export function curationVerb<Input extends { readonly reason: string }, Checked, Value>(
  decision: Decision<Input, Checked, Value>,
  write: LedgerWriter,
): CurationVerb<Input, Value> {
  const { name, rederivesPast } = decision;
  return async (input, { actor, idempotencyKey }) => {
    const reason = checkWords(input.reason, 'reason', MAX_REASON_LENGTH);
    if (!reason.ok) return reason;
    const by = { actor, reason: reason.value };
    const requestHash = createHash('sha256')
      .update(JSON.stringify([name, input]))
      .digest('hex');
    const idempotency = idempotencyKey === null ? null : { actor, key: idempotencyKey, requestHash };
    const decide = async (tx: LedgerTransaction): Promise<Value> => {
      const checked = valueOf(await decision.check(tx, { ...input, reason: reason.value }, actor));
      const { value, claimIds, questionIds } = valueOf(await decision.apply(tx, checked, by));
      await refreshDerived(tx, claimIds, questionIds);
      return value;
    };
    try {
      const done = await write.transact(idempotency, decide, rederivesPast && deriveAgain);
      return done.conflict ? KEY_CONFLICT : ok(done.value);
    } catch (error) {
      if (error instanceof RollbackWithRefusals) return fail(error.refusals);
      throw error;
    }
  };
}

/** The value of a result; a refusal rolls the transaction back. */
function valueOf<T>(result: DecisionResult<T>): T {
  if (!result.ok) throw new RollbackWithRefusals(result.error);
  return result.value;
}

const KEY_CONFLICT = refuseDecision(
  'IDEMPOTENCY_CONFLICT',
  'idempotencyKey',
  'The idempotency key was used for another request.',
  'Send the very same request again, or use a new key.',
);
