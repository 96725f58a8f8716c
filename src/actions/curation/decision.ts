import type { DecidedBy } from '../../ledger/decisions/addDecision.ts';
import type { DecisionSubjectOf, RetractableName } from '../../ledger/decisions/decisionSubject.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { DecisionResult } from './decisionResult.ts';

/** A verb of curation: a decision of a person, with the reason. */
export interface Decision<Input extends { readonly reason: string }, Checked, Value> {
  /** The scope of idempotency keys. Never rename it: a repeated request would be taken for another one. */
  readonly name: string;
  /** Reads what the decision is about, or refuses the input. It writes nothing. */
  check(tx: LedgerTransaction, input: Input, actor: string): Promise<DecisionResult<Checked>>;
  /** Records the decision first, then its consequences. A refusal rolls the transaction back. */
  apply(tx: LedgerTransaction, checked: Checked, by: DecidedBy): Promise<DecisionResult<Applied<Value>>>;
  /** Whether all derived state, past and current, is derived again at the end. */
  readonly rederivesPast?: true;
}

/** An applied decision: its value, which must be JSON, and the claims and questions to refresh. */
export interface Applied<Value> {
  readonly value: Value;
  readonly claimIds: readonly string[];
  readonly questionIds: readonly string[];
}

/** The claims and questions whose state depends on a decision. */
export interface Affected {
  readonly claimIds: readonly string[];
  readonly questionIds: readonly string[];
}

/** A retraction that was just recorded. */
export interface RetractedBy {
  /** The decision or retraction that it names. */
  readonly retractedId: string;
  readonly retractionId: string;
  readonly by: DecidedBy;
}

/** How a kind of evidence or decision is retracted, or brought back. */
export interface Undo<Subject> {
  affected(tx: LedgerTransaction, subject: Subject): Promise<Affected>;
  /** Refuses to bring a decision back that contradicts later ones. Called after the retraction was recorded. */
  checkRestored?(tx: LedgerTransaction, subject: Subject): Promise<DecisionResult<null>>;
  /** Settles events or agents again, after `checkRestored`. Returns further questions to refresh. */
  settle?(tx: LedgerTransaction, subject: Subject, retracted: RetractedBy): Promise<readonly string[]>;
  /** The id of the object that the decision is about. */
  describe(subject: Subject): string;
}

/** The undo of a kind of decision. */
export type DecisionUndo<Name extends RetractableName> = Undo<DecisionSubjectOf<Name>>;
