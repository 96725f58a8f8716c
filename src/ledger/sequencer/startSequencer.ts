import type { LogState } from '../storedLog/logAccess.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { hasPendingEntries } from '../outbox/hasPendingEntries.ts';
import { checkAgainstStoredHeads } from './checkAgainstStoredHeads.ts';
import { rollbackError } from './rollbackError.ts';
import { wakeSignal } from './wakeSignal.ts';
import type { WakeSignal } from './wakeSignal.ts';
import type { StoredCheckpoint } from '../../log/note/storedCheckpoint.ts';
import { openSequencerSession } from './openSequencerSession.ts';
import type { SequencerSession } from './openSequencerSession.ts';
import { postgresLogStore } from './postgresLogStore.ts';
import { sequenceBatch } from './sequenceBatch.ts';
import type { SequencingOptions } from './sequenceBatch.ts';

/** The state of the sequencer after its start. */
export type SequencerState = Exclude<LogState, 'STARTS'>;

export interface SequencerOptions extends Omit<SequencingOptions, 'store' | 'batchEntries'> {
  readonly url: string;
  /** The database role to use; `null` for the URL's role. */
  readonly role: string | null;
  /** Called when the state changes, with its error if there is one. */
  readonly onState: (state: SequencerState, error: unknown) => void;
  /** Called with each new head of the log, once the database and the checkpoint store have it. */
  readonly onCheckpoint?: (checkpoint: StoredCheckpoint) => void;
}

export interface Sequencer {
  /** Announces new entries in the outbox. Without it, the sequencer finds them within a quarter of a second. */
  wake(): void;
  /** Stops after the current batch. */
  stop(): Promise<void>;
}

/** Under load one checkpoint covers many entries; more of them would only make the transaction longer. */
const BATCH_ENTRIES = 1_024;
/** The interval of checks for entries from other processes. An entry should be in the log within a second. */
const POLL_MS = 250;
/** The interval of comparing the stored log with the signed heads while the outbox is empty. */
const CHECK_MS = 1_000;
/** The interval at which a standby tries to take the lead, and follows the log with its own kept checkpoint. */
const STANDBY_MS = 500;
const RETRY_MS = 500;

/**
 * A prepared head is stored with its batch. If one stays ahead of the stored log for longer, the database was rolled
 * back.
 */
const PREPARED_LIMIT_MS = 5_000;

type Running = SequencerOptions & { readonly signal: WakeSignal; readonly isStopped: () => boolean };

/** Starts the sequencer, one for each process. Of all processes on a database, one leads. */
export function startSequencer(options: SequencerOptions): Sequencer {
  const signal = wakeSignal();
  let stopped = false;
  const ended = run({ ...options, onState: onChange(options.onState), signal, isStopped: () => stopped });
  return {
    wake: () => {
      signal.wake();
    },
    stop: async () => {
      stopped = true;
      signal.wake();
      await ended;
    },
  };
}

/** Passes on changes only: an unavailable database fails at every attempt. */
function onChange(onState: SequencerOptions['onState']): SequencerOptions['onState'] {
  let last = '';
  return (state, error) => {
    const report = `${state} ${error instanceof Error ? error.message : ''}`;
    if (report !== last) onState(state, error);
    last = report;
  };
}

async function run(running: Running): Promise<void> {
  while (!running.isStopped()) {
    try {
      await runSession(running);
    } catch (error) {
      running.onState(isKind(error, 'LOG', 'CLOCK') ? 'REFUSES' : 'FAILS', error);
      await running.signal.wait(RETRY_MS);
    }
  }
}

async function runSession(running: Running): Promise<void> {
  const { url, role, signal, isStopped } = running;
  const session = await openSequencerSession({ url, role, onLoss: signal.wake });
  try {
    await standBy(session, running);
    let looked = -Infinity;
    while (!isStopped()) {
      if (performance.now() - looked >= CHECK_MS || (await hasPendingEntries(session.run))) {
        const entries = await sequence(session, running);
        looked = performance.now();
        if (entries > 0) continue;
      }
      await signal.wait(POLL_MS);
    }
  } finally {
    await session.close();
  }
}

/** Waits for the lead. A standby stores the heads too, so that it detects a changed past after a take-over. */
async function standBy(session: SequencerSession, running: Running): Promise<void> {
  const store = postgresLogStore(session.run);
  const trust = { ...running, verifier: running.signer.verifier };
  let preparedAt: number | null = null;
  while (!running.isStopped() && !(await session.takeLead())) {
    const { prepared, tree } = await store.turn((turn) => checkAgainstStoredHeads(turn, trust));
    preparedAt = prepared && (preparedAt ?? performance.now());
    if (prepared && performance.now() - (preparedAt ?? 0) > PREPARED_LIMIT_MS)
      running.onState('REFUSES', rollbackError(tree.size, prepared.head.size, running.headStore.folder));
    else running.onState('STANDS_BY', null);
    await running.signal.wait(STANDBY_MS);
  }
}

/**
 * Compares the stored log with the signed heads, and moves one batch from the outbox. Returns the number of its
 * entries.
 */
async function sequence(session: SequencerSession, running: Running): Promise<number> {
  const store = postgresLogStore(session.run);
  const batch = await sequenceBatch({ ...running, store, batchEntries: BATCH_ENTRIES });
  // Only now: a process that refuses at once does not lead.
  running.onState('LEADS', null);
  if (batch.checkpoint !== null) running.onCheckpoint?.(batch.checkpoint);
  return batch.entries;
}
