import type { LedgerLimits } from '../../../src/ledger/openLedger.ts';

/**
 * Limits for tests that compare no times: a busy machine takes seconds for a statement that is read at once on another. Each
 * further connection takes some 50 ms of CPU, and a test reads too little to need ten.
 */
export const UNHURRIED: LedgerLimits = { connections: 4, connectMs: 120_000, statementMs: 120_000 };
