import { testSigner } from '../../support/testSigner.ts';
import type { ErrorWithRemedy } from '../../../src/domain/errorWithRemedy.ts';
import { isKind } from '../../../src/domain/errorWithRemedy.ts';
import { sequenceBatch } from '../../../src/ledger/sequencer/sequenceBatch.ts';
import type { SequencingResult, SequencingOptions } from '../../../src/ledger/sequencer/sequenceBatch.ts';
import { MemoryLog } from './memoryLog.ts';

export const START = Date.parse('2026-03-01T12:00:00Z');

/** A sequencing of a log in memory, five entries at a time. */
export const sequencing = (
  log: MemoryLog,
  now = () => new Date(START),
  wasAhead: Date | null = null,
): SequencingOptions => ({
  ...{
    store: log.store,
    headStore: log.headStore,
    signer: testSigner(),
    clocks: { now, wasAhead },
    batchEntries: 5,
  },
  ...{ mayAdopt: false, onAdopted: () => undefined },
});

export const turn = (log: MemoryLog, now?: () => Date): Promise<SequencingResult> =>
  sequenceBatch(sequencing(log, now));

/** The LOG or CLOCK error that rejects `work`. */
export async function refusal(work: Promise<unknown>): Promise<ErrorWithRemedy> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (isKind(error, 'LOG', 'CLOCK')) return error;
  throw new Error(`expected an error of kind LOG or CLOCK, got ${String(error)}`);
}

/** A log of three heads, over six entries, and one that waits. */
export async function grown(): Promise<MemoryLog> {
  const log = new MemoryLog();
  for (const ids of [['a', 'b', 'c'], ['d', 'e'], ['f']]) {
    log.put(ids);
    await turn(log);
  }
  log.put(['g']);
  return log;
}
