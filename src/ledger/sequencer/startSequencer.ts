import type { LogState } from '../storedLog/logAccess.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { hasPendingEntries } from '../outbox/hasPendingEntries.ts';
import { checkAgainstStoredHeads } from './checkAgainstStoredHeads.ts';
import { rollbackError } from './rollbackError.ts';
import { wakeSignal } from './wakeSignal.ts';
import type { WakeSignal } from './wakeSignal.ts';
import type { StoredCheckpoint } from '../../log/logStore.ts';
import { openSequencerSession } from './openSequencerSession.ts';
import type { SequencerSession } from './openSequencerSession.ts';
import { postgresLogStore } from './postgresLogStore.ts';
import { sequenceBatch } from './sequenceBatch.ts';
import type { SequencingOptions } from './sequenceBatch.ts';

/** What the sequencer does, once it has begun. */
export type SequencerState = Exclude<LogState, 'STARTS'>;

export interface SequencerOptions extends Omit<SequencingOptions, 'store' | 'batchEntries'> {
  readonly url: string;
  /** The database role to work as; `null` for that of the URL. */
  readonly role: string | null;
  /** Called when the state changes, with the error where there is one. */
  readonly onState: (state: SequencerState, error: unknown) => void;
  /** Called with each new head of the log, once it is stored and kept. */
  readonly onCheckpoint?: (checkpoint: StoredCheckpoint) => void;
}

export interface Sequencer {
  /** Says that something waits in the queue; without it, it is found within a quarter of a second. */
  wake(): void;
  /** Ends after the batch at hand. */
  stop(): Promise<void>;
}

/** Some entries are in one checkpoint under load; more of them would only make the transaction longer. */
const BATCH_ENTRIES = 1_024;
/** How often the queue is looked at for what other processes wrote; an entry shall be in the log within a second. */
const POLL_MS = 250;
/** How often the stored log is compared with what was signed while nothing waits. */
const CHECK_MS = 1_000;
/** How often those who stand by try for the lead, and follow the log with their own kept checkpoint. */
const STANDBY_MS = 500;
const RETRY_MS = 500;

/** A pledge is stored with the batch at hand. One that stays beyond the stored log is of a database that was set back. */
const PREPARED_LIMIT_MS = 5_000;

type Running = SequencerOptions & { readonly bell: WakeSignal; readonly isStopped: () => boolean };

/** Starts what brings the queue into the log. One per process; of all processes on a database, one leads. */
export function startSequencer(options: SequencerOptions): Sequencer {
  const bell = wakeSignal();
  let stopped = false;
  const ended = run({ ...options, onState: onChange(options.onState), bell, isStopped: () => stopped });
  return {
    wake: () => {
      bell.wake();
    },
    stop: async () => {
      stopped = true;
      bell.wake();
      await ended;
    },
  };
}

/** Passes on only what is new: a database that is away is away at every try. */
function onChange(onState: SequencerOptions['onState']): SequencerOptions['onState'] {
  let last = '';
  return (state, error) => {
    const told = `${state} ${error instanceof Error ? error.message : ''}`;
    if (told !== last) onState(state, error);
    last = told;
  };
}

async function run(running: Running): Promise<void> {
  while (!running.isStopped()) {
    try {
      await runSession(running);
    } catch (error) {
      running.onState(isKind(error, 'LOG', 'CLOCK') ? 'REFUSES' : 'FAILS', error);
      await running.bell.wait(RETRY_MS);
    }
  }
}

async function runSession(running: Running): Promise<void> {
  const { url, role, bell, isStopped } = running;
  const session = await openSequencerSession({ url, role, onLoss: bell.wake });
  try {
    await standBy(session, running);
    let looked = -Infinity;
    while (!isStopped()) {
      if (performance.now() - looked >= CHECK_MS || (await hasPendingEntries(session.run))) {
        const entries = await sequence(session, running);
        looked = performance.now();
        if (entries > 0) continue;
      }
      await bell.wait(POLL_MS);
    }
  } finally {
    await session.close();
  }
}

/** Waits for the lead. Whoever stands by keeps the heads too, so that a past that changes is seen after a take-over. */
async function standBy(session: SequencerSession, running: Running): Promise<void> {
  const store = postgresLogStore(session.run);
  const trust = { ...running, verifier: running.signer.verifier };
  let pledgedAt: number | null = null;
  while (!running.isStopped() && !(await session.takeLead())) {
    const { prepared: pledge, tree } = await store.turn((turn) => checkAgainstStoredHeads(turn, trust));
    pledgedAt = pledge && (pledgedAt ?? performance.now());
    if (pledge && performance.now() - (pledgedAt ?? 0) > PREPARED_LIMIT_MS)
      running.onState('REFUSES', rollbackError(tree.size, pledge.head.size, running.keeper.folder));
    else running.onState('STANDS_BY', null);
    await running.bell.wait(STANDBY_MS);
  }
}

/** Compares the stored log with what was signed, and takes in what waits: a batch. Gives how many entries it had. */
async function sequence(session: SequencerSession, running: Running): Promise<number> {
  const store = postgresLogStore(session.run);
  const batch = await sequenceBatch({ ...running, store, batchEntries: BATCH_ENTRIES });
  // Only now: a lead that refuses at once is none.
  running.onState('LEADS', null);
  if (batch.checkpoint !== null) running.onCheckpoint?.(batch.checkpoint);
  return batch.entries;
}
