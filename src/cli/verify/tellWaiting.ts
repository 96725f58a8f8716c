import type { Store } from '../openStore.ts';
import type { Verified } from './verified.ts';

/** Says how much was recorded that is in no signed head yet: it was compared with its rows, and could still be altered. */
export async function tellWaiting({ ledger }: Pick<Store, 'ledger'>): Promise<Verified> {
  const waiting = await ledger.log.waiting();
  return { differences: [], summary: told(waiting) };
}

function told(waiting: number): string {
  if (waiting === 0) return 'No entry waits for its place in the log.';
  const entries = waiting === 1 ? '1 entry waits for its place' : `${waiting} entries wait for their place`;
  return `${entries} in the log: compared with what was recorded, and not signed yet.`;
}
