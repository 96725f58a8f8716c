import { setTimeout as sleep } from 'node:timers/promises';
import { checkpointKeeper } from './checkpointKeeper.ts';
import type { CheckpointKeeper } from './checkpointKeeper.ts';
import { loadOrMakeKey } from './loadOrMakeKey.ts';
import type { KeySource } from './loadOrMakeKey.ts';
import type { LogReader } from './logReader.ts';
import type { Verifier } from './note/verifier.ts';
import { startSequencer } from './sequencer/startSequencer.ts';
import type { LogState } from './logDoor.ts';

export interface LogKeepingOptions {
  readonly url: string;
  /** The database role to work as; `null` for that of the URL. */
  readonly role: string | null;
  readonly read: LogReader;
  readonly key: KeySource;
  readonly now: () => Date;
  /** Called when the state changes, with the error where there is one. */
  readonly onState: (state: LogState, error: unknown) => void;
}

/** A process's part in keeping the log: it brings the queue into the log, or stands by for whoever does. */
export interface LogKeeping {
  readonly verifier: Verifier;
  readonly keeper: CheckpointKeeper;
  state(): LogState;
  /** Says that something waits in the queue. */
  wake(): void;
  /** Resolves with `true` when nothing waits any more; with `false` where it can't go on, or not within the time. */
  settle(limitMs: number): Promise<boolean>;
  stop(): Promise<void>;
  /** A secret for some use that follows from the key of the log, and stands nowhere in the database. */
  readonly secretFor: (use: string) => Uint8Array;
}

/** How often it is looked whether the queue is empty. */
const LOOK_MS = 25;

/** Takes part in keeping the log of a database. Throws LogError where the key is none. */
export async function keepLog({ key, read, ...options }: LogKeepingOptions): Promise<LogKeeping> {
  const signer = await loadOrMakeKey(key);
  const keeper = checkpointKeeper(key.folder);
  let state: LogState = 'STARTS';
  const sequencer = startSequencer({
    ...options,
    signer,
    keeper,
    onState: (next, error) => {
      state = next;
      options.onState(next, error);
    },
    onCheckpoint: () => undefined,
  });
  return {
    verifier: signer.verifier,
    keeper,
    state: () => state,
    wake: () => {
      sequencer.wake();
    },
    settle: async (limitMs) => {
      const end = performance.now() + limitMs;
      while (await read.somethingWaits()) {
        if (state === 'REFUSES' || performance.now() > end) return false;
        sequencer.wake();
        await sleep(LOOK_MS);
      }
      return true;
    },
    stop: () => sequencer.stop(),
    secretFor: signer.secretFor,
  };
}
