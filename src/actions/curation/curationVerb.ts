import { createHash } from 'node:crypto';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { LedgerWriter } from '../../ledger/ledgerWriter.ts';
import type { DeriveBatch } from '../../ledger/derived/replay/replayLedger.ts';
import type { WriteBy } from '../articles/addArticle.ts';
import { checkWords } from './checks/checkWords.ts';
import { fail, ok } from '../../domain/result.ts';
import { refuseDecision } from './decisionResult.ts';
import type { DecisionResult } from './decisionResult.ts';
import { RollbackWithRefusals } from './rollbackWithRefusals.ts';

export type CurationVerb<Input, Value> = (input: Input, by: WriteBy) => Promise<DecisionResult<Value>>;

/** Code points of a reason: a page of grounds, not a dossier. */
const MAX_REASON_LENGTH = 2_000;

/**
 * A verb with what all of them share: a reason is required; all happens in one transaction, of which a refusal leaves
 * nothing; a repeat under the same key gets the same answer. The value must be JSON.
 * @param derive makes all that is derived again at the end, for a verb that changes the past
 */
export function curationVerb<Input extends { readonly reason: string }, Value>(
  name: string,
  write: LedgerWriter,
  run: (tx: LedgerTransaction, input: Input, actor: string) => Promise<DecisionResult<Value>>,
  derive?: DeriveBatch,
): CurationVerb<Input, Value> {
  return async (input, { actor, idempotencyKey }) => {
    const reason = checkWords(input.reason, 'reason', MAX_REASON_LENGTH);
    if (!reason.ok) return reason;
    const requestHash = createHash('sha256')
      .update(JSON.stringify([name, input]))
      .digest('hex');
    const idempotency = idempotencyKey === null ? null : { actor, key: idempotencyKey, requestHash };
    try {
      const decide = async (tx: LedgerTransaction): Promise<Value> => {
        const result = await run(tx, { ...input, reason: reason.value }, actor);
        if (!result.ok) throw new RollbackWithRefusals(result.error);
        return result.value;
      };
      const done = await write.transact(idempotency, decide, derive);
      return done.conflict ? KEY_CONFLICT : ok(done.value);
    } catch (error) {
      if (error instanceof RollbackWithRefusals) return fail(error.refusals);
      throw error;
    }
  };
}

const KEY_CONFLICT = refuseDecision(
  'IDEMPOTENCY_CONFLICT',
  'idempotencyKey',
  'The idempotency key was used for another request.',
  'Send the very same request again, or use a new key.',
);
