import type { CheckpointKeeper } from '../checkpointKeeper.ts';
import type { LogState } from '../logDoor.ts';
import { LogError } from '../logError.ts';
import type { Signer } from '../note/signer.ts';
import { somethingWaits } from '../somethingWaits.ts';
import { assureHead } from './assureHead.ts';
import { makeBell } from './bell.ts';
import type { Bell } from './bell.ts';
import type { StoredCheckpoint } from './logStore.ts';
import { openSession } from './openSession.ts';
import type { Session } from './openSession.ts';
import { postgresStore } from './postgresStore.ts';
import { sequenceBatch } from './sequenceBatch.ts';

/** What the sequencer does, once it has begun. */
export type SequencerState = Exclude<LogState, 'STARTS'>;

export interface SequencerOptions {
  readonly url: string;
  /** The database role to work as; `null` for that of the URL. */
  readonly role: string | null;
  readonly signer: Signer;
  readonly keeper: CheckpointKeeper;
  readonly now: () => Date;
  /** Called when the state changes, with the error where there is one. */
  readonly onState: (state: SequencerState, error: unknown) => void;
  /** Called with each new head of the log, once it is stored and kept. */
  readonly onCheckpoint: (checkpoint: StoredCheckpoint) => void;
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
/** How often those who stand by try for the lead, and follow the log with their own kept checkpoint. */
const STANDBY_MS = 500;
const RETRY_MS = 500;

type Running = SequencerOptions & { readonly bell: Bell; readonly isStopped: () => boolean };

/** Starts what brings the queue into the log. One per process; of all processes on a database, one leads. */
export function startSequencer(options: SequencerOptions): Sequencer {
  const bell = makeBell();
  let stopped = false;
  const ended = run({ ...options, onState: onChange(options.onState), bell, isStopped: () => stopped });
  return {
    wake: () => {
      bell.ring();
    },
    stop: async () => {
      stopped = true;
      bell.ring();
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
      running.onState(error instanceof LogError ? 'REFUSES' : 'FAILS', error);
      await running.bell.wait(RETRY_MS);
    }
  }
}

async function runSession(running: Running): Promise<void> {
  const { url, role, bell, isStopped } = running;
  const session = await openSession({ url, role, onLoss: bell.ring });
  try {
    await standBy(session, running);
    while (!isStopped()) {
      if ((await somethingWaits(session.run)) && (await sequence(session, running))) continue;
      await bell.wait(POLL_MS);
    }
  } finally {
    await session.close();
  }
}

/** Waits for the lead. Whoever stands by keeps the checkpoints too, so that a past that changes is seen after a take-over. */
async function standBy(
  session: Session,
  { signer, keeper, onState, bell, isStopped }: Running,
): Promise<void> {
  const store = postgresStore(session.run);
  while (!isStopped()) {
    const leads = await session.takeLead();
    await store.turn((turn) => assureHead(turn, keeper, signer.verifier));
    onState(leads ? 'LEADS' : 'STANDS_BY', null);
    if (leads) return;
    await bell.wait(STANDBY_MS);
  }
}

/** Sequences one batch; gives whether there was one. */
async function sequence(session: Session, running: Running): Promise<boolean> {
  const { signer, keeper, now, onCheckpoint } = running;
  const store = postgresStore(session.run);
  const batch = await sequenceBatch({ store, keeper, signer, now, batchEntries: BATCH_ENTRIES });
  if (batch.checkpoint !== null) onCheckpoint(batch.checkpoint);
  return batch.entries > 0;
}
