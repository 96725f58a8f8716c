import type { LedgerLimits } from '../../../src/ledger/openLedger.ts';

/** Limits for tests that compare no times: a busy machine takes seconds for a statement that is read at once on another. */
export const UNHURRIED: LedgerLimits = { connectMs: 120_000, statementMs: 120_000 };
