import type { Store } from '../house/openStore.ts';
import type { PartResult } from './partResult.ts';

/** Says how much was recorded that is in no signed head yet: it was compared with its rows, and could still be altered. */
export async function reportPendingEntries({ ledger }: Pick<Store, 'ledger'>): Promise<PartResult> {
  const waiting = await ledger.log.pendingCount();
  return { differences: [], summary: formatPending(waiting) };
}

function formatPending(waiting: number): string {
  if (waiting === 0) return 'No entry waits for its place in the log.';
  const entries = waiting === 1 ? '1 entry waits for its place' : `${waiting} entries wait for their place`;
  return `${entries} in the log: compared with what was recorded, and not signed yet.`;
}
